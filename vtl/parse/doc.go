// Package parse reads templates as Velocity 1.7 does: the same texts, the same
// trees, the same refusals.
//
// Parse works in two passes like Velocity. The first reads the text; the second
// parses the templates inside string literals and checks the arguments of
// directives, also where a template would never get to. An error of the first
// pass is reported without those of the second.
//
// Velocity's lexer is a machine with a stack of states which the parser pushes
// at some points. It is followed to the letter here, because templates can see
// all of it: "$m.a##c" is no comment, "$foo{bar}" loses its brace, "#note (it's)"
// is a call and an error.
package parse
