package value

// classMethods are the methods of java.lang.Class that describe a class. What
// leads on to other objects of the virtual machine is left out, as Velocity's
// SecureUberspector blocks it.
func classMethods() []method {
	text := func(decl string, of func(*Class) string) method {
		return def(decl, func(r Value, _ []Value) (Value, error) { return String(of(r.classObject())), nil })
	}
	truth := func(decl string, of func(*Class) bool) method {
		return def(decl, func(r Value, _ []Value) (Value, error) { return Bool(of(r.classObject())), nil })
	}
	return []method{
		text("getName()", (*Class).Name),
		text("getSimpleName()", (*Class).simpleName),
		text("getTypeName()", (*Class).typeName),
		truth("isArray()", func(c *Class) bool { return c.component != nil }),
		truth("isInterface()", func(c *Class) bool { return c.flags&isInterface != 0 }),
		truth("isPrimitive()", (*Class).primitive),
		truth("isEnum()", func(*Class) bool { return false }),
		def("getSuperclass()", func(r Value, _ []Value) (Value, error) {
			if super := r.classObject().super; super != nil {
				return ClassValue(super), nil
			}
			return Null, nil
		}),
		def("isInstance(Object)", func(r Value, a []Value) (Value, error) {
			c := a[0].Class()
			return Bool(c != nil && r.classObject().assignableFrom(c)), nil
		}),
	}
}
