package javaregex

import (
	"strings"
	"unicode"
)

// unicodeProperty returns the binary property of Unicode that \p{Isname} asks
// for, in any case.
func unicodeProperty(name string, ignoreCase bool) (runeSet, bool) {
	name = strings.ToUpper(name)
	switch name {
	case "ALPHABETIC":
		return isAlphabetic(), true
	case "LETTER":
		return tableSet(unicode.L), true
	case "IDEOGRAPHIC":
		return tableSet(unicode.Ideographic), true
	case "LOWERCASE":
		return unicodePOSIX("LOWER", ignoreCase)
	case "UPPERCASE":
		return unicodePOSIX("UPPER", ignoreCase)
	case "TITLECASE":
		if ignoreCase {
			return isCased(), true
		}
		return tableSet(unicode.Lt), true
	case "WHITE_SPACE", "WHITESPACE":
		return tableSet(unicode.White_Space), true
	case "CONTROL":
		return tableSet(unicode.Cc), true
	case "PUNCTUATION":
		return tableSet(unicode.P), true
	case "HEX_DIGIT", "HEXDIGIT":
		return unicodePOSIX("XDIGIT", ignoreCase)
	case "ASSIGNED":
		return assigned(), true
	case "NONCHARACTER_CODE_POINT", "NONCHARACTERCODEPOINT":
		return tableSet(unicode.Noncharacter_Code_Point), true
	case "JOIN_CONTROL", "JOINCONTROL":
		return tableSet(unicode.Join_Control), true
	case "WORD":
		return unicodeWord(), true
	default:
		return unicodePOSIX(name, ignoreCase)
	}
}

// posixNames are the classes of POSIX that the flag (?U) widens.
var posixNames = map[string]bool{
	"Alpha": true, "Lower": true, "Upper": true, "Space": true, "Punct": true, "XDigit": true,
	"Alnum": true, "Cntrl": true, "Digit": true, "Blank": true, "Graph": true, "Print": true,
}

// unicodePOSIX returns a class of POSIX, its name in capitals, widened to
// Unicode (UTS 18, annex C).
func unicodePOSIX(name string, ignoreCase bool) (runeSet, bool) {
	if ignoreCase && (name == "LOWER" || name == "UPPER") {
		return isCased(), true
	}
	switch name {
	case "ALPHA":
		return isAlphabetic(), true
	case "LOWER":
		return isLower(), true
	case "UPPER":
		return isUpper(), true
	case "SPACE":
		return tableSet(unicode.White_Space), true
	case "PUNCT":
		return tableSet(unicode.P), true
	case "XDIGIT":
		return tableSet(unicode.Nd, unicode.Hex_Digit), true
	case "ALNUM":
		return isAlphabetic().union(tableSet(unicode.Nd)), true
	case "CNTRL":
		return tableSet(unicode.Cc), true
	case "DIGIT":
		return tableSet(unicode.Nd), true
	case "BLANK":
		return unicodeBlank(), true
	case "GRAPH":
		return unicodeGraph(), true
	case "PRINT":
		return unicodeGraph().union(unicodeBlank()).without(tableSet(unicode.Cc)), true
	default:
		return nil, false
	}
}

func unicodeBlank() runeSet { return tableSet(unicode.Zs).union(singleton('\t')) }

func unicodeGraph() runeSet {
	return assigned().without(tableSet(unicode.Z, unicode.Cc, unicode.Cs))
}

func unicodeWord() runeSet {
	return isAlphabetic().union(tableSet(unicode.M, unicode.Nd, unicode.Pc, unicode.Join_Control))
}
