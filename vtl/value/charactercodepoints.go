package value

import (
	"strings"
	"unicode/utf16"
)

func characterCodePoints() []method {
	within := func(low, high rune) func(r rune) Value {
		return func(r rune) Value { return Bool(r >= low && r <= high) }
	}
	return []method{
		defRune("isValidCodePoint", within(0, maxCodePoint)),
		defRune("isBmpCodePoint", within(0, 0xFFFF)),
		defRune("isSupplementaryCodePoint", within(0x10000, maxCodePoint)),
		defUnit("isHighSurrogate", within(surrogateMin, lowSurrogateMin-1)),
		defUnit("isLowSurrogate", within(lowSurrogateMin, surrogateMax)),
		defUnit("isSurrogate", within(surrogateMin, surrogateMax)),
		defPure("isSurrogatePair(char,char)", func(a []Value) Value {
			return Bool(utf16.DecodeRune(rune(a[0].int()), rune(a[1].int())) != '\uFFFD')
		}),
		defRune("charCount", func(r rune) Value { return Int(int32(unitsIn(r))) }),
		defPure("toCodePoint(char,char)", func(a []Value) Value {
			return Int(int32(a[0].int()<<10 + a[1].int() + 0x10000 - surrogateMin<<10 - lowSurrogateMin))
		}),
		defRune("highSurrogate", func(r rune) Value {
			return Char(uint16(uint32(r)>>10 + surrogateMin - 0x10000>>10))
		}),
		defRune("lowSurrogate", func(r rune) Value { return Char(uint16(r&0x3FF + lowSurrogateMin)) }),
		defStatic("toString(int)", func(a []Value) (Value, error) {
			r, err := validCodePoint(a[0])
			return String(textOfCodePoint(r)), err
		}),
		defStatic("toChars(int)", func(a []Value) (Value, error) {
			r, err := validCodePoint(a[0])
			return charArray(unitsOf(textOfCodePoint(r))), err
		}),
	}
}

func validCodePoint(v Value) (rune, error) {
	if i := v.int(); i < 0 || i > maxCodePoint {
		return 0, throw(illegalArgument, "Not a valid Unicode code point: 0x%X", uint32(i))
	}
	return rune(v.int()), nil
}

// charArray returns a char[].
func charArray(units []uint16) Value {
	elements := make([]Value, len(units))
	for i, unit := range units {
		elements[i] = Char(unit)
	}
	return newArray(classCharType, elements)
}

// defUnits declares a static method of a sequence, which is the first argument
// and comes as its UTF-16 units.
func defUnits(decl string, f func(units []uint16, a []int) (int, error)) method {
	return defStatic(decl, func(a []Value) (Value, error) {
		if a[0].IsNull() {
			return Null, throw(nullPointer, "")
		}
		var units []uint16
		if strings.Contains(decl, "char[]") {
			for _, e := range a[0].array().elements {
				units = append(units, uint16(e.int()))
			}
		} else {
			units = unitsOf(a[0].String())
		}
		numbers := make([]int, len(a)-1)
		for i := range numbers {
			numbers[i] = int(a[i+1].int())
		}
		result, err := f(units, numbers)
		return Int(int32(result)), err
	})
}

func characterSequences() []method {
	return []method{
		defUnits("codePointAt(CharSequence,int)", func(units []uint16, a []int) (int, error) {
			if a[0] < 0 || a[0] >= len(units) {
				return 0, throw(stringIndexOutOfBounds, "String index out of range: %d", a[0])
			}
			return int(codePointIn(units, a[0], len(units))), nil
		}),
		defUnits("codePointBefore(CharSequence,int)", func(units []uint16, a []int) (int, error) {
			if a[0] <= 0 || a[0] > len(units) {
				return 0, throw(stringIndexOutOfBounds, "String index out of range: %d", a[0]-1)
			}
			return int(codePointBefore(units, a[0], 0)), nil
		}),
		defUnits("codePointCount(CharSequence,int,int)", func(units []uint16, a []int) (int, error) {
			if a[0] < 0 || a[0] > a[1] || a[1] > len(units) {
				return 0, throw(indexOutOfBounds, "")
			}
			return countCodePoints(units[a[0]:a[1]]), nil
		}),
		defUnits("offsetByCodePoints(CharSequence,int,int)", func(units []uint16, a []int) (int, error) {
			if a[0] < 0 || a[0] > len(units) {
				return 0, throw(indexOutOfBounds, "")
			}
			return offsetWithin(units, a[0], a[1])
		}),
	}
}

func offsetWithin(units []uint16, at, count int) (int, error) {
	place, ok := offsetByCodePoints(units, at, count)
	if !ok {
		return 0, throw(indexOutOfBounds, "")
	}
	return place, nil
}
