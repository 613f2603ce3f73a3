package value

import (
	"fmt"
	"strings"
)

// A method is one public method of a Java class.
type method struct {
	name   string
	params []*Class // formal parameters, primitives included
	void   bool     // returns nothing: a call of it prints ""
	static bool     // can be called through a Class value, too
	call   func(receiver Value, args []Value) (Value, error)
}

// methodTable finds the methods of one class by name, in the order in which
// Velocity's ClassMap meets them: the class, then its superclasses, each
// followed by its interfaces.
type methodTable map[string][]*method

// methods returns the table of c, which is built when first asked for.
func (c *Class) methods() methodTable {
	c.once.Do(func() {
		c.table = methodTable{}
		for p := c; p != nil; p = p.super {
			if p.flags&isHidden == 0 {
				c.table.add(p)
			}
			for _, i := range p.parents {
				c.table.addInterface(i)
			}
		}
	})
	return c.table
}

func (t methodTable) addInterface(c *Class) {
	t.add(c)
	for _, p := range c.parents {
		t.addInterface(p)
	}
}

// add enters the methods that c declares; one with the parameters of a method
// that is already there is overridden by it.
func (t methodTable) add(c *Class) {
	declared := declaredMethods(c)
	for i := range declared {
		m := &declared[i]
		if t.exact(m.name, m.params) == nil {
			t[m.name] = append(t[m.name], m)
		}
	}
}

// exact finds the method with just these parameter classes.
func (t methodTable) exact(name string, params []*Class) *method {
	for _, m := range t[name] {
		if len(m.params) != len(params) {
			continue
		}
		equal := true
		for i, p := range m.params {
			if p.boxed() != params[i].boxed() {
				equal = false
				break
			}
		}
		if equal {
			return m
		}
	}
	return nil
}

// find chooses the method for a call, as Velocity 1.7's ClassMap and MethodMap
// do: a method whose parameters are exactly the arguments' classes (null
// counts as Object), else the most specific applicable one. It returns nil
// when none is applicable or the choice is ambiguous.
func (t methodTable) find(name string, args []Value) *method { return choose(t[name], args) }

// choose is find among the methods of one name.
func choose(candidates []*method, args []Value) *method {
	if len(candidates) == 0 {
		return nil
	}
	var buf [4]*Class
	classes := buf[:0]
	for _, a := range args {
		classes = append(classes, a.Class())
	}
	if m := exactMatch(candidates, classes); m != nil {
		return m
	}
	return bestMatch(candidates, classes)
}

func exactMatch(candidates []*method, args []*Class) *method {
next:
	for _, m := range candidates {
		if len(m.params) != len(args) {
			continue
		}
		for i, p := range m.params {
			a := args[i]
			if a == nil {
				a = classObject
			}
			if p.boxed() != a {
				continue next
			}
		}
		return m
	}
	return nil
}

// invoke calls m on the receiver. Arguments of a variable-length parameter
// are packed into an array, as Velocity's VelMethodImpl does.
func (m *method) invoke(receiver Value, args []Value) (Value, error) {
	args = m.packVarArgs(args)
	if len(args) != len(m.params) {
		return Null, throw(illegalArgument, "wrong number of arguments")
	}
	v, err := m.call(receiver, args)
	if err == nil && m.void {
		v = String("")
	}
	return v, err
}

// takes reports whether invoke calls the method with just these arguments, and
// returns what it returns.
func (m *method) takes(args []Value) bool {
	n := len(m.params)
	return !m.void && n == len(args) && (n == 0 || m.params[n-1].component == nil)
}

func (m *method) packVarArgs(args []Value) []Value {
	last := len(m.params) - 1
	if last < 0 || m.params[last].component == nil || len(args) < last {
		return args
	}
	component := m.params[last].component
	if len(args) == last+1 {
		c := args[last].Class()
		if c == nil || c.component != nil || !component.accepts(c) {
			return args
		}
	}
	packed := make([]Value, last, last+1)
	copy(packed, args)
	return append(packed, newArray(component, append([]Value(nil), args[last:]...)))
}

// signature reads the declaration of a method: a name and the simple names of
// its parameter classes, "substring(int,int)". It is used on literals of this
// package only.
func signature(decl string) (name string, params []*Class) {
	open := strings.IndexByte(decl, '(')
	list := decl[open+1 : len(decl)-1]
	if list == "" {
		return decl[:open], nil
	}
	for p := range strings.SplitSeq(list, ",") {
		params = append(params, parameterClass(p))
	}
	return decl[:open], params
}

func parameterClass(simpleName string) *Class {
	if component, ok := strings.CutSuffix(simpleName, "[]"); ok {
		return arrayClass(parameterClass(component))
	}
	if component, ok := strings.CutSuffix(simpleName, "..."); ok {
		return arrayClass(parameterClass(component))
	}
	if c := parameterClasses()[simpleName]; c != nil {
		return c
	}
	panic(fmt.Sprintf("value: method table names an unknown class %q", simpleName))
}

// def declares a method that returns a value.
func def(decl string, call func(receiver Value, args []Value) (Value, error)) method {
	name, params := signature(decl)
	return method{name: name, params: params, call: call}
}

// defStatic declares a static method, which a Class value answers to as well.
func defStatic(decl string, call func(args []Value) (Value, error)) method {
	m := def(decl, func(_ Value, args []Value) (Value, error) { return call(args) })
	m.static = true
	return m
}

// defVoid declares a method that returns nothing.
func defVoid(decl string, call func(receiver Value, args []Value) error) method {
	m := def(decl, func(receiver Value, args []Value) (Value, error) { return Null, call(receiver, args) })
	m.void = true
	return m
}
