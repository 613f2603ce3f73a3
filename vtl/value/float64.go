package value

// Float64 returns the value of a Double; ok is false for every other kind.
func (v Value) Float64() (f float64, ok bool) {
	v = v.resolve()
	if v.kind != KindDouble {
		return 0, false
	}
	return v.float(), true
}
