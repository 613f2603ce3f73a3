package value

func numericValue(r rune) int32 { return -1 }
