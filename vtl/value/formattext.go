package value

import "strconv"

// plain returns a text cut to the precision and in the case of the conversion.
func (s *formatSpec) plain(v Value) (string, error) {
	text, err := v.AppendString(nil)
	if err != nil {
		return "", err
	}
	t := string(text)
	if s.precision >= 0 && s.precision < lengthOf(t) {
		t = textOf(unitsOf(t)[:s.precision])
	}
	if s.flags.has(flagUpper) {
		t = toUpper(t)
	}
	return t, nil
}

func (s *formatSpec) convertString(arg Value) (string, error) {
	if err := s.mismatch(flagAlter); err != nil {
		return "", err
	}
	return s.plain(arg)
}

func (s *formatSpec) convertHash(arg Value) (string, error) {
	h, err := hashOf(arg)
	if err != nil {
		return "", err
	}
	return s.plain(String(strconv.FormatUint(uint64(uint32(h)), 16)))
}

// convertCharacter takes a Character, or a code point as Byte, Short or Integer.
func (s *formatSpec) convertCharacter(arg Value) (string, error) {
	switch arg.kind {
	case KindCharacter:
		return s.plain(arg)
	case KindByte, KindShort, KindInteger:
		if i := arg.int(); i < 0 || i > maxCodePoint {
			return "", throw(illegalFormatCodePoint, "Code point = 0x%x", uint32(i))
		}
		return s.plain(String(textOfCodePoint(rune(arg.int()))))
	default:
		return "", s.wrongConversion(arg)
	}
}
