// Package vtl compiles and renders templates of the Velocity template
// language, as Apache Velocity 1.7 does and as API Gateway's mapping templates
// use it.
//
//	t, err := vtl.Parse("greeting", "Hello $name")
//	...
//	out, err := t.Render(vtl.Vars{"name": "Ada"})
//
// # Dialects
//
// The language is always that of Velocity 1.7, its white space and its oddities
// included. A Dialect is a handful of switches: APIGateway, the default, gives
// "" for a reference that has no value, swallows macro definitions and has no
// #evaluate; Velocity17 is the engine with its default properties.
//
// # Values
//
// A template sees what its Scope gives it: the values of package value, which
// behave as Java's do. It cannot reach anything of the program beyond them.
//
// # Errors
//
// What a template does wrong without Velocity minding prints as Velocity prints
// it. All else is an *Error with the place, the reason and the macros, blocks
// and files that led there; a render that fails gives no output.
//
// # What differs from Velocity 1.7
//
//   - Macros belong to their template, or to a library (WithMacroLibrary); a
//     Java engine keeps all that it ever met.
//   - Reflection through .class is out of reach, as with Velocity's
//     SecureUberspector.
//   - A render is bounded by Limits.
//   - What Java prints as an identity hash code is always the same here.
package vtl
