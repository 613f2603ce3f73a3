package value

import (
	"errors"
	"fmt"
	"strings"
)

// number reads what starts with a digit or a minus sign: a number if it ends
// where a value must, otherwise a string. A byte from U+007E on ends a number
// as well (JSONParserMemory.readNumber); what is behind it is read as the next
// thing.
func (r *reader) number() (nodeKind, span, error) {
	start := r.pos
	r.pos++
	whole := r.pos
	r.skipDigits()
	if c := r.char(); c == '.' || c == 'e' || c == 'E' {
		return r.fraction(start, whole)
	}
	text := r.numberSpan(start)
	if !r.endsNumber() {
		return nodeString, r.word(start), nil
	}
	return nodeNumber, text, nil
}

// fraction reads a number on from its point or exponent.
func (r *reader) fraction(start, whole int) (nodeKind, span, error) {
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
		signed := r.skipSign()
		exponent = r.skipDigits()
		if exponent == 0 && !signed {
			return nodeString, r.word(start), nil
		}
	}
	text := r.numberSpan(start)
	if !r.endsNumber() {
		return nodeString, r.word(start), nil
	}
	if digits == 0 || exponent == 0 || exponent > 8 {
		return nodeNumber, text, r.checkFraction(text)
	}
	return nodeNumber, text, nil
}

// checkFraction fails for what json-smart takes for a number and hands to
// Double or BigDecimal, which refuse it: a number without digits, or with an
// exponent beyond all bounds.
func (r *reader) checkFraction(text span) error {
	number := text.of(r.src)
	mantissa, exponent, _ := strings.Cut(strings.ToLower(number), "e")
	e := &Exception{Class: numberFormat}
	_, err := ParseDecimal("1e" + exponent)
	switch {
	case len(number) > longestDouble && exponent != "" && errors.As(err, &e):
	case strings.ContainsAny(mantissa, "0123456789") && exponent != "+" && exponent != "-":
		return nil
	case len(number) > longestDouble:
		e.Message = "No digits found."
	default:
		e.Message = fmt.Sprintf("For input string: %q", number)
	}
	return &JSONError{Offset: int(text.off), thrown: e}
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

func (r *reader) skipSign() bool {
	signed := r.char() == '+' || r.char() == '-'
	if signed {
		r.pos++
	}
	return signed
}

// skipDigits skips digits and counts them.
func (r *reader) skipDigits() (n int) {
	i := r.pos
	for i < len(r.src) && r.src[i]-'0' <= 9 {
		i++
	}
	n, r.pos = i-r.pos, i
	return n
}
