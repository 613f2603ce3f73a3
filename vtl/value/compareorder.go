package value

// Less reports whether both values are numbers and a < b (Velocity 1.7,
// ASTLTNode). Where Compare fails, it is false.
func Less(a, b Value) bool {
	c, ok, _ := Compare(a, b)
	return ok && c < 0
}

// LessOrEqual reports whether both values are numbers and a <= b, which holds
// for a NaN beside any Float or Double (ASTLENode).
func LessOrEqual(a, b Value) bool {
	c, ok, _ := Compare(a, b)
	return ok && c <= 0
}

// Greater reports whether both values are numbers and a > b (ASTGTNode).
func Greater(a, b Value) bool { return Less(b, a) }

// GreaterOrEqual reports whether both values are numbers and a >= b, which
// holds for a NaN beside any Float or Double (ASTGENode).
func GreaterOrEqual(a, b Value) bool { return LessOrEqual(b, a) }
