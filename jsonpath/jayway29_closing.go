package jsonpath

// closing returns the index of the character that closes what is opened at i,
// or -1. Quoted texts are left out, and regular expressions where it says so;
// a character right behind them is looked at all the same, another quote
// included (Jayway 2.9, CharacterIndex.indexOfMatchingCloseChar).
func (r *reader29) closing(i int, open, end byte, patterns bool) (int, *syntaxError) {
	depth := 1
	for i++; r.inBounds(i); i++ {
		if quote := r.text[i]; quote == '\'' || quote == '"' {
			if i = r.unescaped(i, quote); i < 0 {
				return 0, r.invalid(r.at, "Could not find matching close quote for "+string(quote)+" when parsing : "+r.text)
			}
			i++
		}
		if patterns && r.char(i) == '/' {
			if i = r.unescaped(i, '/'); i < 0 {
				return 0, r.invalid(r.at, "Could not find matching close for / when parsing regex in : "+r.text)
			}
			i++
		}
		switch r.char(i) {
		case open:
			depth++
		case end:
			if depth--; depth == 0 {
				return i, nil
			}
		}
		if r.err != nil {
			return 0, r.err
		}
	}
	return -1, nil
}
