package value

// JSONType names the JSON type of v, for messages: "null", "a boolean", "a
// number", "a string", "an object" or "an array". Values of Java's other classes
// have none, which is what it says of them.
func (v Value) JSONType() string {
	switch k := v.Kind(); k {
	case KindNull:
		return "null"
	case KindBoolean:
		return "a boolean"
	case KindString:
		return "a string"
	case KindMap:
		return "an object"
	case KindList:
		return "an array"
	default:
		if k.number() {
			return "a number"
		}
		return "a value that JSON does not have"
	}
}
