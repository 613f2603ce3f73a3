package value

import (
	"strings"
	"sync"
)

// The primitive types of method parameters.
var (
	classBooleanType = primitive("boolean")
	classCharType    = primitive("char")
	classByteType    = primitive("byte")
	classShortType   = primitive("short")
	classIntType     = primitive("int")
	classLongType    = primitive("long")
	classFloatType   = primitive("float")
	classDoubleType  = primitive("double")
)

// java.lang.
var (
	classObject       = &Class{name: "java.lang.Object"}
	classCharSequence = interfaceOf("java.lang.CharSequence")
	classComparable   = interfaceOf("java.lang.Comparable")
	classIterable     = interfaceOf("java.lang.Iterable")
	classString       = classOf("java.lang.String", classObject, classComparable, classCharSequence)
	classBoolean      = classOf("java.lang.Boolean", classObject, classComparable)
	classCharacter    = classOf("java.lang.Character", classObject, classComparable)
	classNumber       = classOf("java.lang.Number", classObject)
	classByte         = classOf("java.lang.Byte", classNumber, classComparable)
	classShort        = classOf("java.lang.Short", classNumber, classComparable)
	classInteger      = classOf("java.lang.Integer", classNumber, classComparable)
	classLong         = classOf("java.lang.Long", classNumber, classComparable)
	classFloat        = classOf("java.lang.Float", classNumber, classComparable)
	classDouble       = classOf("java.lang.Double", classNumber, classComparable)
	classClass        = classOf("java.lang.Class", classObject)
	classStringBuffer = classOf("java.lang.StringBuffer", classObject, classCharSequence)
)

// java.math.
var (
	classBigInteger = classOf("java.math.BigInteger", classNumber, classComparable)
	classBigDecimal = classOf("java.math.BigDecimal", classNumber, classComparable)
)

// java.util: what lists, maps and their views are made of.
var (
	classIterator           = interfaceOf("java.util.Iterator")
	classListIterator       = interfaceOf("java.util.ListIterator", classIterator)
	classCollection         = interfaceOf("java.util.Collection", classIterable)
	classSet                = interfaceOf("java.util.Set", classCollection)
	classList               = interfaceOf("java.util.List", classCollection)
	classMap                = interfaceOf("java.util.Map")
	classMapEntry           = interfaceOf("java.util.Map$Entry")
	classAbstractCollection = classOf("java.util.AbstractCollection", classObject, classCollection)
	classAbstractSet        = classOf("java.util.AbstractSet", classAbstractCollection, classSet)
	classAbstractList       = classOf("java.util.AbstractList", classAbstractCollection, classList)
	classAbstractMap        = classOf("java.util.AbstractMap", classObject, classMap)
	classArrayList          = classOf("java.util.ArrayList", classAbstractList, classList)
	classSubList            = hidden("java.util.ArrayList$SubList", classAbstractList)
	classHashMap            = classOf("java.util.HashMap", classAbstractMap, classMap)
	classLinkedHashMap      = classOf("java.util.LinkedHashMap", classHashMap, classMap)
	classLinkedKeySet       = hidden("java.util.LinkedHashMap$LinkedKeySet", classAbstractSet)
	classLinkedValues       = hidden("java.util.LinkedHashMap$LinkedValues", classAbstractCollection)
	classLinkedEntrySet     = hidden("java.util.LinkedHashMap$LinkedEntrySet", classAbstractSet)
	classHashKeySet         = hidden("java.util.HashMap$KeySet", classAbstractSet)
	classHashValues         = hidden("java.util.HashMap$Values", classAbstractCollection)
	classHashEntrySet       = hidden("java.util.HashMap$EntrySet", classAbstractSet)
	classLinkedEntry        = hidden("java.util.LinkedHashMap$Entry", classHashNode)
	classHashNode           = hidden("java.util.HashMap$Node", classObject, classMapEntry)
	classArrayListItr       = hidden("java.util.ArrayList$Itr", classObject, classIterator)
	classArrayListListItr   = hidden("java.util.ArrayList$ListItr", classArrayListItr, classListIterator)
	classLinkedEntryItr     = hidden("java.util.LinkedHashMap$LinkedEntryIterator", classObject, classIterator)
)

// net.minidev.json: what json-smart makes of a JSON array.
var classJSONArray = classOf("net.minidev.json.JSONArray", classArrayList, classList)

// classHostObject stands for the class of an Object of the embedding program.
var classHostObject = classOf("java.lang.Object", nil)

// scalarClasses holds the class of every kind that has only one.
var scalarClasses = [...]*Class{
	KindBoolean:    classBoolean,
	KindCharacter:  classCharacter,
	KindByte:       classByte,
	KindShort:      classShort,
	KindInteger:    classInteger,
	KindLong:       classLong,
	KindFloat:      classFloat,
	KindDouble:     classDouble,
	KindBigInteger: classBigInteger,
	KindBigDecimal: classBigDecimal,
	KindString:     classString,
	KindClass:      classClass,
}

func primitive(name string) *Class { return &Class{name: name, flags: isPrimitive} }

func interfaceOf(name string, parents ...*Class) *Class {
	return &Class{name: name, parents: parents, flags: isInterface}
}

func classOf(name string, super *Class, parents ...*Class) *Class {
	return &Class{name: name, super: super, parents: parents}
}

// hidden returns a class that is not public.
func hidden(name string, super *Class, parents ...*Class) *Class {
	c := classOf(name, super, parents...)
	c.flags = isHidden
	return c
}

// primitiveBoxes pairs the primitive types with their classes.
var primitiveBoxes = [...]struct{ primitive, box *Class }{
	{classBooleanType, classBoolean}, {classCharType, classCharacter},
	{classByteType, classByte}, {classShortType, classShort}, {classIntType, classInteger},
	{classLongType, classLong}, {classFloatType, classFloat}, {classDoubleType, classDouble},
}

// boxed returns the class that boxes a primitive, and any other class itself.
func (c *Class) boxed() *Class {
	if !c.primitive() {
		return c
	}
	for _, p := range primitiveBoxes {
		if p.primitive == c {
			return p.box
		}
	}
	return c
}

// unboxed returns the primitive that a class boxes, and nil for any other.
func (c *Class) unboxed() *Class {
	for _, p := range primitiveBoxes {
		if p.box == c {
			return p.primitive
		}
	}
	return nil
}

// arrayClasses caches the class of arrays of a class.
var arrayClasses sync.Map // *Class -> *Class

// arrayClass returns the class of arrays whose elements are of class c.
func arrayClass(c *Class) *Class {
	if a, ok := arrayClasses.Load(c); ok {
		return a.(*Class)
	}
	name := "[L" + c.name + ";"
	switch {
	case c.primitive():
		name = "[" + primitiveCode(c)
	case c.component != nil:
		name = "[" + c.name
	}
	a, _ := arrayClasses.LoadOrStore(c, &Class{name: name, super: classObject, component: c})
	return a.(*Class)
}

// primitiveCode is the letter of a primitive in the name of an array class.
func primitiveCode(c *Class) string {
	switch c {
	case classBooleanType:
		return "Z"
	case classLongType:
		return "J"
	default:
		return strings.ToUpper(c.name[:1])
	}
}

// parameterClasses holds the classes that declarations of methods name, by
// simple name. Classes that no value of a template has (Locale, Comparator)
// are there because null can be passed for them.
var parameterClasses = sync.OnceValue(func() map[string]*Class {
	named := map[string]*Class{"Map.Entry": classMapEntry}
	for _, p := range primitiveBoxes {
		named[p.primitive.name] = p.primitive
		named[p.box.simpleName()] = p.box
	}
	for _, c := range [...]*Class{
		classObject, classString, classCharSequence, classComparable, classNumber, classIterable,
		classBigInteger, classBigDecimal, classCollection, classList, classSet, classMap, classClass,
		classStringBuffer,
	} {
		named[c.simpleName()] = c
	}
	for _, name := range unreachableClasses {
		c := classOf(name, classObject)
		named[c.simpleName()] = c
	}
	return named
})

// unreachableClasses are parameter classes of which templates have no object.
var unreachableClasses = [...]string{
	"java.util.Locale", "java.util.Comparator", "java.util.function.Function",
	"java.util.function.BiFunction", "java.util.function.Consumer", "java.util.function.BiConsumer",
	"java.util.function.Predicate", "java.util.function.UnaryOperator", "java.util.function.IntFunction",
	"java.nio.charset.Charset", "java.lang.StringBuilder", "java.math.MathContext",
	"java.math.RoundingMode", "java.util.Random", "java.lang.Appendable",
	"java.lang.invoke.MethodHandles$Lookup",
	"net.minidev.json.JSONStyle",
}
