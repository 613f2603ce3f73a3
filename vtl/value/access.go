package value

import "sync/atomic"

// A Method is a method call compiled once for any receiver: it remembers what
// the name meant in the class it met last. It may be used by any number of
// goroutines and must not be copied.
type Method struct {
	name string
	last atomic.Pointer[methodChoice]
}

// methodChoice is the methods of one name in one class, and the one that the
// first call chose among them.
type methodChoice struct {
	class      *Class
	candidates []*method
	args       signatureOfCall
	chosen     *method // nil: none that can be remembered
	plain      bool    // it takes the arguments as they are, and returns something
}

// signatureOfCall says how many arguments a call has and of which classes, if
// their kinds tell; it is 0 otherwise.
type signatureOfCall uint64

// signatureOf returns the signature of a call with these arguments, which have
// been resolved.
func signatureOf(args []Value) signatureOfCall {
	if len(args) > 6 {
		return 0
	}
	s := signatureOfCall(len(args) + 1)
	for _, a := range args {
		if a.kind > KindString {
			return 0
		}
		s = s<<8 | signatureOfCall(a.kind)
	}
	return s
}

// NewMethod returns the call of the method of that name.
func NewMethod(name string) *Method { return &Method{name: name} }

// Name returns the name of the method.
func (m *Method) Name() string { return m.name }

// Call calls the method. The overload is chosen by the classes of the
// arguments as Velocity 1.7 does; ok is false when the receiver is null, has
// no such method, or the choice is ambiguous: the reference is then
// unresolved. err is an *Exception that the Java method throws.
func (m *Method) Call(receiver Value, args []Value) (v Value, ok bool, err error) {
	receiver = receiver.resolve()
	if receiver.kind == KindObject {
		return m.callObject(receiver, args)
	}
	class := receiver.Class()
	if class == nil {
		return Null, false, nil
	}
	for i := range args {
		args[i] = args[i].resolve()
	}
	signature := signatureOf(args)
	choice := m.last.Load()
	if choice == nil || choice.class != class {
		choice = m.meet(class, signature, args)
	}
	if choice.chosen != nil && choice.args == signature {
		if choice.plain {
			v, err = choice.chosen.call(receiver, args)
		} else {
			v, err = choice.chosen.invoke(receiver, args)
		}
		return v, true, err
	}
	return callOne(choice.candidates, m.name, receiver, args)
}

// meet looks the name up in a class, and remembers what it means for arguments
// like these.
func (m *Method) meet(class *Class, signature signatureOfCall, args []Value) *methodChoice {
	choice := &methodChoice{class: class, candidates: class.methods()[m.name], args: signature}
	if signature != 0 {
		choice.chosen = choose(choice.candidates, args)
		choice.plain = choice.chosen != nil && choice.chosen.takes(args)
	}
	m.last.Store(choice)
	return choice
}

// callObject calls a method of an Object, or one of those that every Java
// object has.
func (m *Method) callObject(receiver Value, args []Value) (v Value, ok bool, err error) {
	if m.name == "getClass" && len(args) == 0 {
		c := objectClass(receiver.object())
		return c, !c.IsNull(), nil
	}
	if v, ok, err = receiver.object().Call(m.name, args); ok || err != nil {
		return v, ok, err
	}
	for i := range args {
		args[i] = args[i].resolve()
	}
	return callOne(classObject.methods()[m.name], m.name, receiver, args)
}

// Call calls a method by name, as Method.Call does.
func Call(receiver Value, name string, args ...Value) (v Value, ok bool, err error) {
	m := Method{name: name}
	return m.Call(receiver, args)
}

// callOne calls the method of these that fits the arguments best.
func callOne(candidates []*method, name string, receiver Value, args []Value) (Value, bool, error) {
	if found := choose(candidates, args); found != nil {
		v, err := found.invoke(receiver, args)
		return v, true, err
	}
	switch receiver.kind {
	case KindArray:
		return callArrayWrapper(name, receiver, args)
	case KindClass:
		return callStatic(name, receiver, args)
	default:
		return Null, false, nil
	}
}

// callStatic calls a static method through the Class value of its class. An
// instance method found this way fails, as reflection does.
func callStatic(name string, receiver Value, args []Value) (Value, bool, error) {
	m := receiver.classObject().methods().find(name, args)
	if m == nil {
		return Null, false, nil
	}
	if !m.static {
		return Null, true, throw(illegalArgument, "object is not an instance of declaring class")
	}
	v, err := m.invoke(receiver, args)
	return v, true, err
}

// A Property is a property access, $x.name, compiled once for any receiver.
// It may be used by any number of goroutines and must not be copied.
type Property struct {
	name    string
	isClass bool // of every property only .class is not a key of a map
	last    atomic.Pointer[propertyGetter]
	place   atomic.Uint32 // where in an object the member stood last, counted in nodes
}

type propertyGetter struct {
	class *Class
	get   *method // nil: no such property
}

// NewProperty returns the access to the property of that name.
func NewProperty(name string) *Property {
	return &Property{name: name, isClass: name == "class" || name == "Class"}
}

// Name returns the name of the property.
func (p *Property) Name() string { return p.name }

// Get reads the property as Velocity 1.7's introspection does: a getter of
// the class, then the key of a map, then an is-getter that returns a boolean.
// An unknown property is null.
func (p *Property) Get(receiver Value) (Value, error) {
	switch receiver.kind {
	case KindNull:
		return Null, nil
	case KindMap:
		if !p.isClass {
			return p.Member(receiver), nil
		}
	case KindObject:
		if p.isClass {
			return objectClass(receiver.object()), nil
		}
		v, _ := receiver.object().Get(p.name)
		return v, nil
	default:
	}
	receiver = receiver.resolve()
	class := receiver.Class()
	getter := p.last.Load()
	if getter == nil || getter.class != class {
		getter = &propertyGetter{class: class, get: class.getter(p.name)}
		p.last.Store(getter)
	}
	if getter.get == nil {
		return Null, nil
	}
	return getter.get.invoke(receiver, nil)
}

// Member returns the value of the property's name as a key of a map, whatever
// the name; null when there is no such key, or the receiver is no map.
func (p *Property) Member(receiver Value) Value {
	if receiver.kind != KindMap {
		return Null
	}
	if m := receiver.mapOf(); m != nil {
		return p.builtMember(m)
	}
	return p.member(receiver.document())
}

// getter finds the method that reads a property: getname, getName, isname or
// isName without parameters.
func (c *Class) getter(name string) *method {
	if name == "" {
		return nil
	}
	table := c.methods()
	for _, prefix := range [...]string{"get", "is"} {
		for _, n := range [...]string{name, flipFirst(name)} {
			if m := table.exact(prefix+n, nil); m != nil && !m.void {
				return m
			}
		}
	}
	return nil
}

// flipFirst changes the case of the first letter, as PropertyExecutor does.
func flipFirst(name string) string {
	switch c := name[0]; {
	case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
		return string(rune(c^0x20)) + name[1:]
	default:
		return name
	}
}

// SetProperty writes a property, as #set($receiver.name = v) does: a setter of
// the class, the key of a map, or a property of an Object. Where there is none
// to write, nothing happens.
func SetProperty(receiver Value, name string, v Value) error {
	switch receiver.kind {
	case KindNull:
		return nil
	case KindMap:
		_, err := receiver.put(String(name), v)
		return err
	case KindObject:
		if s, ok := receiver.object().(Setter); ok {
			s.Set(name, v)
		}
		return nil
	default:
	}
	for _, n := range [...]string{name, flipFirst(name)} {
		if _, ok, err := Call(receiver, "set"+n, v); ok {
			return err
		}
	}
	return nil
}
