package value

// Java counts the places of a string in UTF-16 units. These functions work
// with such places on strings in WTF-8, without writing the units out.

// isASCII reports whether every character of s is one byte, so that places in
// it are the same in Java and in Go.
func isASCII(s string) bool {
	for len(s) >= 8 {
		if (s[0]|s[1]|s[2]|s[3]|s[4]|s[5]|s[6]|s[7])&0x80 != 0 {
			return false
		}
		s = s[8:]
	}
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// isLatin1 reports whether all characters of s are below U+0100. Java keeps
// such strings in another form, which words some messages differently.
func isLatin1(s string) bool {
	for i := range len(s) {
		if s[i] > 0xC3 {
			return false
		}
	}
	return true
}

// lengthOf is String.length: the number of UTF-16 units.
func lengthOf(s string) int {
	n := 0
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 0xF0:
			n += 2
		case c&0xC0 != 0x80:
			n++
		}
	}
	return n
}

// byteAt returns the offset of the character at a place, which must not be
// beyond the end. inside reports whether the place is between its surrogates.
func byteAt(s string, place int) (offset int, inside bool) {
	if len(s) >= place && isASCII(s[:place]) {
		return place, false
	}
	for place > 0 {
		size, units := sizeAt(s, offset)
		if units > place {
			return offset, true
		}
		offset += size
		place -= units
	}
	return offset, false
}

// sizeAt returns the number of bytes and of UTF-16 units of the character at
// an offset.
func sizeAt(s string, offset int) (size, units int) {
	switch c := s[offset]; {
	case c < 0x80:
		return 1, 1
	case c < 0xE0:
		return 2, 1
	case c < 0xF0:
		return 3, 1
	default:
		return 4, 2
	}
}

// part returns the units from begin up to end, which must be within s. Cutting
// between two surrogates leaves one of them by itself.
func part(s string, begin, end int) string {
	from, low := byteAt(s, begin)
	n, high := byteAt(s[from:], end-begin+count(low))
	to := from + n
	if !low && !high {
		return s[from:to]
	}
	if begin == end {
		return ""
	}
	var text []byte
	if low {
		text = appendUnit(text, unitAt(s, begin))
		from += 4
	}
	text = append(text, s[from:to]...)
	if high {
		text = appendUnit(text, unitAt(s, end-1))
	}
	return string(text)
}

// count is 1 for true.
func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// unitAt returns the unit at a place, which must be within s.
func unitAt(s string, at int) uint16 {
	offset, low := byteAt(s, at)
	r, _ := DecodeRune(s[offset:])
	switch {
	case r < 0x10000:
		return uint16(r)
	case low:
		return uint16(lowSurrogateMin + r&0x3FF)
	default:
		return uint16(highUnit(r))
	}
}

// compareUnits is String.compareTo: the difference of the first units that
// differ, else of the lengths.
func compareUnits(a, b string) int {
	i, n := 0, min(len(a), len(b))
	for i < n && a[i] == b[i] {
		i++
	}
	switch {
	case i < n && a[i] < 0x80 && b[i] < 0x80:
		return int(a[i]) - int(b[i])
	case i == len(a) || i == len(b):
		return lengthOf(a[i:]) - lengthOf(b[i:])
	}
	for i > 0 && a[i]&0xC0 == 0x80 {
		i--
	}
	return compareTails(unitsOf(a[i:]), unitsOf(b[i:]))
}

func compareTails(x, y []uint16) int {
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return int(x[i]) - int(y[i])
		}
	}
	return len(x) - len(y)
}
