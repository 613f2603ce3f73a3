package value

import "errors"

// number reads what starts with a digit or a minus sign: a number if it ends
// where a value must, otherwise a string. A byte from U+007E on ends a number
// as well (JSONParserMemory.readNumber); what is behind it is read as the next
// thing.
func (r *reader) number() error {
	start := r.pos
	r.pos++
	whole := r.pos
	r.skipDigits()
	if c := r.char(); c == '.' || c == 'e' || c == 'E' {
		return r.fraction(start, whole)
	}
	if text := r.numberSpan(start); r.endsNumber() {
		r.add(nodeNumber, text, false)
		return nil
	}
	r.wordFrom(start)
	return nil
}

// fraction reads a number on from its point or exponent. It has a part for
// which Java wants digits and json-smart does not.
func (r *reader) fraction(start, whole int) error {
	digits := r.pos - whole
	if r.src[start] != '-' {
		digits++
	}
	if r.src[r.pos] == '.' {
		r.pos++
		digits += r.skipDigits()
	}
	exponent := 1
	if c := r.char(); c == 'e' || c == 'E' {
		r.pos++
		signed := r.char() == '+' || r.char() == '-'
		if signed {
			r.pos++
		}
		exponent = r.skipDigits()
		if exponent == 0 && !signed {
			r.wordFrom(start)
			return nil
		}
	}
	text := r.numberSpan(start)
	if !r.endsNumber() {
		r.wordFrom(start)
		return nil
	}
	r.add(nodeNumber, text, false)
	if digits == 0 || exponent == 0 || exponent > 8 {
		return r.checkFraction(text)
	}
	return nil
}

// checkFraction fails for a number that json-smart hands to Double or
// BigDecimal and that these refuse.
func (r *reader) checkFraction(text span) error {
	err := checkFraction(text.of(r.src))
	var thrown *Exception
	if errors.As(err, &thrown) {
		return r.thrown(int(text.off), thrown)
	}
	return nil
}

// numberSpan returns the number from start on and skips the space behind it.
func (r *reader) numberSpan(start int) span {
	text := span{uint32(start), uint32(r.pos - start)}
	r.skipSpace()
	return text
}

// endsNumber reports whether the byte at the position ends a number.
func (r *reader) endsNumber() bool {
	c := r.char()
	return c == ',' && r.closer != 0 || c == r.closer || c == eoi || c >= '~'
}

// wordFrom adds the string that starts at start and goes on to the next stop.
func (r *reader) wordFrom(start int) {
	text := r.word(r.stops())
	end := int(text.off + text.len)
	r.add(nodeString, span{uint32(start), uint32(end - start)}, false)
}

func (r *reader) skipDigits() (n int) {
	start := r.pos
	for r.pos < len(r.src) && r.src[r.pos]-'0' <= 9 {
		r.pos++
	}
	return r.pos - start
}
