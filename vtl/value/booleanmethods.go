package value

import (
	"slices"
	"strings"
)

// booleanMethods are those of java.lang.Boolean. getBoolean, which asks for a
// property of the Java process, is left out.
func booleanMethods() []method {
	operation := func(name string, f func(x, y bool) bool) method {
		return defPure(name+"(boolean,boolean)", func(a []Value) Value { return Bool(f(a[0].Truth(), a[1].Truth())) })
	}
	parse := func(a []Value) Value {
		text, _ := a[0].Str()
		return Bool(strings.EqualFold(text, "true"))
	}
	return slices.Concat([]method{
		defGet("booleanValue()", func(r Value) Value { return r }),
		defPure("parseBoolean(String)", parse),
		defPure("valueOf(String)", parse),
		defPure("valueOf(boolean)", func(a []Value) Value { return a[0] }),
		defPure("toString(boolean)", func(a []Value) Value { return String(a[0].String()) }),
		defPure("hashCode(boolean)", func(a []Value) Value { return Int(hashCode(a[0])) }),
		defPure("compare(boolean,boolean)", func(a []Value) Value { return Int(int32(byOrder(a[0], a[1]))) }),
		operation("logicalAnd", func(x, y bool) bool { return x && y }),
		operation("logicalOr", func(x, y bool) bool { return x || y }),
		operation("logicalXor", func(x, y bool) bool { return x != y }),
	}, defCompareTo(classBoolean, byOrder))
}
