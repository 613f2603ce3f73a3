package javaregex

// Flags are the flags of java.util.regex.Pattern, with its values.
type Flags uint

// The flags and the letters that set them inside an expression.
const (
	UnixLines             Flags = 1   // (?d): only \n ends a line
	CaseInsensitive       Flags = 2   // (?i): of ASCII letters, unless UnicodeCase is set
	Comments              Flags = 4   // (?x): white space and #... are ignored
	Multiline             Flags = 8   // (?m): ^ and $ match at line ends
	DotAll                Flags = 32  // (?s): . matches line terminators
	UnicodeCase           Flags = 64  // (?u): (?i) is about all letters
	UnicodeCharacterClass Flags = 256 // (?U): \w, \d, \s, \b and POSIX classes are about all characters
)

// FlagsOf returns the flags that a letter sets inside an expression; ok is
// false when there is none of that letter.
func FlagsOf(letter rune) (f Flags, ok bool) {
	switch letter {
	case 'd':
		return UnixLines, true
	case 'i':
		return CaseInsensitive, true
	case 'x':
		return Comments, true
	case 'm':
		return Multiline, true
	case 's':
		return DotAll, true
	case 'u':
		return UnicodeCase, true
	case 'U':
		return UnicodeCharacterClass | UnicodeCase, true
	default:
		return 0, false
	}
}
