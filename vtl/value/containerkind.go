package value

// IsMap reports whether v is a java.util.Map. It is quicker than Kind, which
// has to find out the class of a JSON number.
func (v Value) IsMap() bool { return v.kind == KindMap }

// IsList reports whether v is a java.util.List. It is quicker than Kind.
func (v Value) IsList() bool { return v.kind == KindList }
