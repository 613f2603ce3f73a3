package context

import "unicode"

// hexDigit returns the number that a character stands for in base 16 as
// java.lang.Character.digit has it, and -1 for one that is no digit there.
// Digits and full-width letters of any script count.
func hexDigit(r rune) int {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0')
	case 'a' <= r && r <= 'f':
		return int(r-'a') + 10
	case 'A' <= r && r <= 'F':
		return int(r-'A') + 10
	case '\uFF21' <= r && r <= '\uFF26':
		return int(r-'\uFF21') + 10
	case '\uFF41' <= r && r <= '\uFF46':
		return int(r-'\uFF41') + 10
	case r < 0x80 || r > 0xFFFF:
		return -1
	}
	for _, digits := range unicode.Nd.R16 {
		if rune(digits.Lo) <= r && r <= rune(digits.Hi) {
			return int(r-rune(digits.Lo)) % 10
		}
	}
	return -1
}
