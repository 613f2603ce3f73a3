package javaregex

import "unicode"

// characterMethod returns the characters for which the method isName of
// java.lang.Character is true.
func characterMethod(name string) (runeSet, bool) {
	switch name {
	case "LowerCase":
		return isLower(), true
	case "UpperCase":
		return isUpper(), true
	case "TitleCase":
		return tableSet(unicode.Lt), true
	case "Alphabetic":
		return isAlphabetic(), true
	case "Ideographic":
		return tableSet(unicode.Ideographic), true
	case "Digit":
		return tableSet(unicode.Nd), true
	case "Defined":
		return assigned(), true
	case "Letter":
		return tableSet(unicode.L), true
	case "LetterOrDigit":
		return lettersAndDigits(), true
	case "SpaceChar":
		return tableSet(unicode.Z), true
	case "Whitespace":
		return whitespace(), true
	case "ISOControl":
		return tableSet(unicode.Cc), true
	default:
		return identifierMethod(name)
	}
}

func identifierMethod(name string) (runeSet, bool) {
	ignorable := func() runeSet {
		return tableSet(unicode.Cf).union(rangeSet(0, 8), rangeSet(0x0E, 0x1B), rangeSet(0x7F, 0x9F))
	}
	javaStart := func() runeSet { return tableSet(unicode.L, unicode.Nl, unicode.Sc, unicode.Pc) }
	start := func() runeSet { return tableSet(unicode.L, unicode.Nl, unicode.Other_ID_Start) }
	switch name {
	case "IdentifierIgnorable":
		return ignorable(), true
	case "JavaIdentifierStart":
		return javaStart(), true
	case "JavaIdentifierPart":
		return javaStart().union(tableSet(unicode.Nd, unicode.Mc, unicode.Mn), ignorable()), true
	case "UnicodeIdentifierStart":
		return start(), true
	case "UnicodeIdentifierPart":
		return start().union(tableSet(unicode.Pc, unicode.Nd, unicode.Mc, unicode.Mn, unicode.Other_ID_Continue), ignorable()), true
	default:
		return nil, false
	}
}

// whitespace is Character.isWhitespace: spaces that break, and some control
// characters.
func whitespace() runeSet {
	noBreak := setOf(runeRange{0xA0, 0xA0}, runeRange{0x2007, 0x2007}, runeRange{0x202F, 0x202F})
	return tableSet(unicode.Z).without(noBreak).union(rangeSet('\t', '\r'), rangeSet(0x1C, 0x1F))
}
