package javaregex

import (
	"strings"
	"unicode"
)

// category returns what a name without a prefix stands for: a general category
// of Unicode, a class of POSIX for ASCII, or a method of java.lang.Character.
// Where case is ignored, those about one case are about all.
func category(name string, ignoreCase bool) (runeSet, bool) {
	if ignoreCase {
		switch name {
		case "Lu", "Ll", "Lt":
			name = "LC"
		case "Lower", "Upper":
			name = "Alpha"
		case "javaLowerCase", "javaUpperCase", "javaTitleCase":
			return isCased(), true
		}
	}
	if set, ok := asciiClasses[name]; ok {
		return set, true
	}
	if method, ok := strings.CutPrefix(name, "java"); ok {
		return characterMethod(method)
	}
	switch name {
	case "Cn":
		return assigned().negate(), true
	case "C":
		return tableSet(unicode.C).union(assigned().negate()), true
	case "LC":
		return tableSet(unicode.Lu, unicode.Ll, unicode.Lt), true
	case "LD":
		return lettersAndDigits(), true
	case "L1":
		return rangeSet(0, 0xFF), true
	case "all":
		return rangeSet(0, unicode.MaxRune), true
	}
	table, ok := unicode.Categories[name]
	if !ok || len(name) > 2 {
		return nil, false
	}
	return tableSet(table), true
}

// asciiClasses are the classes of POSIX, of ASCII characters only.
var asciiClasses = map[string]runeSet{
	"ASCII":  rangeSet(0, 0x7F),
	"Alnum":  setOf(runeRange{'0', '9'}, runeRange{'A', 'Z'}, runeRange{'a', 'z'}),
	"Alpha":  setOf(runeRange{'A', 'Z'}, runeRange{'a', 'z'}),
	"Blank":  setOf(runeRange{' ', ' '}, runeRange{'\t', '\t'}),
	"Cntrl":  setOf(runeRange{0, 0x1F}, runeRange{0x7F, 0x7F}),
	"Digit":  rangeSet('0', '9'),
	"Graph":  rangeSet('!', '~'),
	"Lower":  rangeSet('a', 'z'),
	"Print":  rangeSet(' ', '~'),
	"Punct":  setOf(runeRange{'!', '/'}, runeRange{':', '@'}, runeRange{'[', '`'}, runeRange{'{', '~'}),
	"Space":  setOf(runeRange{'\t', '\r'}, runeRange{' ', ' '}),
	"Upper":  rangeSet('A', 'Z'),
	"XDigit": setOf(runeRange{'0', '9'}, runeRange{'A', 'F'}, runeRange{'a', 'f'}),
}

var (
	horizontalSpace = setOf(runeRange{'\t', '\t'}, runeRange{' ', ' '}, runeRange{0xA0, 0xA0}, runeRange{0x1680, 0x1680},
		runeRange{0x180E, 0x180E}, runeRange{0x2000, 0x200A}, runeRange{0x202F, 0x202F}, runeRange{0x205F, 0x205F}, runeRange{0x3000, 0x3000})
	verticalSpace = setOf(runeRange{'\n', '\r'}, runeRange{0x85, 0x85}, runeRange{0x2028, 0x2029})
)

// posix returns a class of POSIX as \d and \s mean it under the flags.
func (p *parser) posix(name string) runeSet {
	set, _ := p.plainProperty(name, false)
	return set
}

// word returns the class \w.
func (p *parser) word() runeSet {
	if p.has(UnicodeCharacterClass) {
		return unicodeWord()
	}
	return asciiClasses["Alnum"].union(singleton('_'))
}

func assigned() runeSet {
	return tableSet(unicode.C, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z)
}

func lettersAndDigits() runeSet { return tableSet(unicode.L, unicode.Nd) }

func isLower() runeSet { return tableSet(unicode.Ll, unicode.Other_Lowercase) }

func isUpper() runeSet { return tableSet(unicode.Lu, unicode.Other_Uppercase) }

func isCased() runeSet { return isLower().union(isUpper(), tableSet(unicode.Lt)) }

func isAlphabetic() runeSet { return tableSet(unicode.L, unicode.Nl, unicode.Other_Alphabetic) }
