package value

import (
	"slices"
	"strings"
	"sync"
	"unsafe"
)

// A Class describes a Java class as far as templates can tell: its names, what
// it can be assigned to, and the methods it answers to.
type Class struct {
	name      string   // binary name: java.util.Map$Entry, [Ljava.lang.String;
	super     *Class   // superclass; nil for interfaces, primitives and Object
	parents   []*Class // interfaces it implements or extends
	component *Class   // element class of an array
	flags     classFlag

	once  sync.Once
	table methodTable // built by methods
}

type classFlag uint8

const (
	isPrimitive classFlag = 1 << iota
	isInterface
	isHidden // not public: its own methods are out of reach, those of its public parents are not
)

// Name returns the binary name, as Class.getName does.
func (c *Class) Name() string { return c.name }

// simpleName returns what Class.getSimpleName does.
func (c *Class) simpleName() string {
	if c.component != nil {
		return c.component.simpleName() + "[]"
	}
	return c.name[strings.LastIndexAny(c.name, ".$")+1:]
}

// typeName returns what Class.getTypeName does: arrays are written with
// brackets.
func (c *Class) typeName() string {
	if c.component != nil {
		return c.component.typeName() + "[]"
	}
	return c.name
}

func (c *Class) primitive() bool { return c.flags&isPrimitive != 0 }

// assignableFrom reports whether a variable of class c can hold an object of
// class other, as Class.isAssignableFrom does.
func (c *Class) assignableFrom(other *Class) bool {
	if c == other {
		return true
	}
	if c.primitive() || other.primitive() {
		return false
	}
	if c == classObject {
		return true
	}
	if c.component != nil && other.component != nil {
		return c.component.assignableFrom(other.component)
	}
	for p := other; p != nil; p = p.super {
		if p == c || slices.ContainsFunc(p.parents, c.assignableFrom) {
			return true
		}
	}
	return false
}

// ClassValue returns the java.lang.Class object of c.
func ClassValue(c *Class) Value { return Value{kind: KindClass, ref: unsafe.Pointer(c)} }

func (v Value) classObject() *Class { return (*Class)(v.ref) }

// Class returns the Java class of v, and nil for null.
func (v Value) Class() *Class {
	v = v.resolve()
	switch v.kind {
	case KindNull:
		return nil
	case KindMap:
		return v.mapClass()
	case KindList:
		return v.listClass()
	case KindArray:
		return v.array().class
	case KindCollection:
		return v.view().class
	case KindEntry:
		return v.entry().class
	case KindIterator:
		return v.iterator().class
	case KindObject:
		return classHostObject
	default:
		return scalarClasses[v.kind]
	}
}

// ClassName returns the name of the Java class of v, as $v.class.name prints
// it, and "" for null. An Object may give a name of its own (Classer).
func (v Value) ClassName() string {
	if v.kind == KindObject {
		if c, ok := v.object().(Classer); ok {
			return c.ClassName()
		}
	}
	if c := v.Class(); c != nil {
		return c.name
	}
	return ""
}
