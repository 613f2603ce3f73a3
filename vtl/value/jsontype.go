package value

// JSONType names the JSON type of v, for messages: "null", "a boolean", "a
// string", "an object", "an array" or "a number".
func (v Value) JSONType() string {
	switch v.kind {
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
		return "a number"
	}
}
