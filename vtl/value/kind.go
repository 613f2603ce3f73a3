package value

// Kind is the family of Java classes a Value belongs to: what it can do, and
// how it prints, compares and converts.
type Kind uint8

// The kinds. The numeric kinds stand in the order of Java's widening
// conversions, which arithmetic relies on.
const (
	KindNull       Kind = iota // Java's null
	KindBoolean                // java.lang.Boolean
	KindCharacter              // java.lang.Character, one UTF-16 unit
	KindByte                   // java.lang.Byte
	KindShort                  // java.lang.Short
	KindInteger                // java.lang.Integer
	KindLong                   // java.lang.Long
	KindBigInteger             // java.math.BigInteger
	KindFloat                  // java.lang.Float
	KindDouble                 // java.lang.Double
	KindBigDecimal             // java.math.BigDecimal
	KindString                 // java.lang.String
	KindMap                    // java.util.Map: a JSON object, a map literal
	KindList                   // java.util.List: a JSON array, a list literal, a range
	KindArray                  // a Java array, as String.split returns
	KindCollection             // a view of a map: its key set, values or entry set
	KindEntry                  // java.util.Map.Entry
	KindIterator               // java.util.Iterator
	KindClass                  // java.lang.Class
	KindObject                 // an Object of the program that embeds the engine

	// kindNumberText is a JSON number whose class has not been looked at yet;
	// it never leaves the package (Kind resolves it).
	kindNumberText
)

var kindNames = [...]string{
	KindNull: "Null", KindBoolean: "Boolean", KindCharacter: "Character",
	KindByte: "Byte", KindShort: "Short", KindInteger: "Integer", KindLong: "Long",
	KindBigInteger: "BigInteger", KindFloat: "Float", KindDouble: "Double",
	KindBigDecimal: "BigDecimal", KindString: "String", KindMap: "Map", KindList: "List",
	KindArray: "Array", KindCollection: "Collection", KindEntry: "Entry",
	KindIterator: "Iterator", KindClass: "Class", KindObject: "Object",
}

// String names the kind as its constant does, without the prefix.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "Kind(?)"
}

// number reports whether k is a java.lang.Number.
func (k Kind) number() bool { return k >= KindByte && k <= KindBigDecimal }
