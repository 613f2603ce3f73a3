package value

import (
	"sync"
	"unsafe"
)

// An Object is a value of the embedding program: a template reaches only what
// it answers to. Implementations are used by one render at a time.
type Object interface {
	// Get returns the property of that name, as $object.name reads it; ok is
	// false when there is none, which leaves the reference unresolved.
	Get(name string) (v Value, ok bool)

	// Call calls a method. ok is false when the object has no such method for
	// these arguments, which leaves the reference unresolved; err is what the
	// method throws.
	Call(method string, args []Value) (v Value, ok bool, err error)
}

// A Setter is an Object with properties that #set can write. Set reports
// whether the object has that property.
type Setter interface {
	Object
	Set(name string, v Value) bool
}

// A Texter is an Object that prints as something else than its class name.
// AppendText appends what Java's toString would return; ok is false when that
// is null, which leaves the reference unresolved.
type Texter interface {
	Object
	AppendText(dst []byte) (text []byte, ok bool, err error)
}

// An Appender is an Object that can print what a method returns without making
// a value of it.
type Appender interface {
	Object

	// AppendCall appends the text of what Call returns for these arguments. ok
	// is false, and nothing has been appended, where Call has to be asked: for
	// a result that is null among others.
	AppendCall(dst []byte, method string, args []Value) (text []byte, ok bool)
}

// An Iterable is an Object that #foreach can walk: Iterate returns the
// collection to walk in its place.
type Iterable interface {
	Object
	Iterate() Value
}

// A Classer is an Object that says its Java class, as $object.class.name
// prints it.
type Classer interface {
	Object
	ClassName() string
}

// objectClasses caches the classes that Objects name as theirs.
var objectClasses sync.Map // string -> *Class

// objectClass returns the Class value of an Object; null when it names none.
func objectClass(o Object) Value {
	named, ok := o.(Classer)
	if !ok {
		return Null
	}
	name := named.ClassName()
	c, ok := objectClasses.Load(name)
	if !ok {
		c, _ = objectClasses.LoadOrStore(name, classOf(name, classObject))
	}
	return ClassValue(c.(*Class))
}

// objectBox gives an Object an address that a Value can hold.
type objectBox struct{ object Object }

// FromObject returns the value of o, and null when o is nil.
func FromObject(o Object) Value {
	if o == nil {
		return Null
	}
	return Value{kind: KindObject, ref: unsafe.Pointer(&objectBox{o})}
}

// Object returns the Object that v holds; ok is false for every other kind.
func (v Value) Object() (o Object, ok bool) {
	if v.kind != KindObject {
		return nil, false
	}
	return v.object(), true
}

func (v Value) object() Object { return (*objectBox)(v.ref).object }
