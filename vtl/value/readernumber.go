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

// fraction reads a number on from its point or exponent.
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
		signed := r.skipSign()
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

// wordFrom adds the string that starts at start and goes on to the next stop.
func (r *reader) wordFrom(start int) {
	r.add(nodeString, r.word(start), false)
}

func (r *reader) skipSign() bool {
	signed := r.char() == '+' || r.char() == '-'
	if signed {
		r.pos++
	}
	return signed
}

func (r *reader) skipDigits() (n int) {
	start := r.pos
	for r.pos < len(r.src) && r.src[r.pos]-'0' <= 9 {
		r.pos++
	}
	return r.pos - start
}
