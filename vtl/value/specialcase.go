package value

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// specialUpper are the letters whose upper case is another one than
// Character.toUpperCase has, mostly because it is several letters (Unicode,
// SpecialCasing.txt).
var specialUpper = sync.OnceValue(func() map[rune]string {
	upper := map[rune]string{}
	for entry := range strings.FieldsSeq(specialUpperTable) {
		r, size := utf8.DecodeRuneInString(entry)
		upper[r] = entry[size:]
	}
	return upper
})

// specialUpperTable has the letters, each with its upper case behind it.
const specialUpperTable = "ßSS ŉʼN ǰJ̌ ΐΪ́ ΰΫ́ ևԵՒ ẖH̱ ẗT̈ ẘW̊ ẙY̊ ẚAʾ ὐΥ̓ ὒΥ̓̀ ὔΥ̓́ ὖΥ̓͂ ᾀἈΙ ᾁἉΙ ᾂἊΙ ᾃἋΙ ᾄἌΙ ᾅἍΙ " +
	"ᾆἎΙ ᾇἏΙ ᾈἈΙ ᾉἉΙ ᾊἊΙ ᾋἋΙ ᾌἌΙ ᾍἍΙ ᾎἎΙ ᾏἏΙ ᾐἨΙ ᾑἩΙ ᾒἪΙ ᾓἫΙ ᾔἬΙ ᾕἭΙ ᾖἮΙ ᾗἯΙ ᾘἨΙ ᾙἩΙ ᾚἪΙ ᾛἫΙ " +
	"ᾜἬΙ ᾝἭΙ ᾞἮΙ ᾟἯΙ ᾠὨΙ ᾡὩΙ ᾢὪΙ ᾣὫΙ ᾤὬΙ ᾥὭΙ ᾦὮΙ ᾧὯΙ ᾨὨΙ ᾩὩΙ ᾪὪΙ ᾫὫΙ ᾬὬΙ ᾭὭΙ ᾮὮΙ ᾯὯΙ ᾲᾺΙ ᾳΑΙ " +
	"ᾴΆΙ ᾶΑ͂ ᾷΑ͂Ι ᾼΑΙ ῂῊΙ ῃΗΙ ῄΉΙ ῆΗ͂ ῇΗ͂Ι ῌΗΙ ῒΪ̀ ΐΪ́ ῖΙ͂ ῗΪ͂ ῢΫ̀ ΰΫ́ ῤΡ̓ ῦΥ͂ ῧΫ͂ ῲῺΙ " +
	"ῳΩΙ ῴΏΙ ῶΩ͂ ῷΩ͂Ι ῼΩΙ ﬀFF ﬁFI ﬂFL ﬃFFI ﬄFFL ﬅST ﬆST ﬓՄՆ ﬔՄԵ ﬕՄԻ ﬖՎՆ ﬗՄԽ "

// endsWord reports whether a sigma is the last letter with case of its word
// and not the only one, as ConditionalSpecialCasing.isFinalCased finds out.
func endsWord(runes []rune, i int) bool {
	before := false
	for at := i; at > 0 && joined(runes, at); at-- {
		if isCased(runes[at-1]) {
			before = true
			break
		}
	}
	if !before {
		return false
	}
	for at := i + 1; at < len(runes) && joined(runes, at); at++ {
		if isCased(runes[at]) {
			return false
		}
	}
	return true
}

// joined reports whether the characters before and at a place belong to one
// word, as java.text.BreakIterator has it: letters, digits and marks do, and so
// does punctuation of words when such characters are on both sides.
func joined(runes []rune, at int) bool {
	left, right := runes[at-1], runes[at]
	switch {
	case !ofWord(left) && !ofWord(right):
		return false
	case ofWord(left) && ofWord(right):
		return true
	case ofWord(left):
		return insideWord(right) && at+1 < len(runes) && ofWord(runes[at+1])
	default:
		return insideWord(left) && at > 1 && ofWord(runes[at-2])
	}
}

func ofWord(r rune) bool {
	return unicode.In(r, unicode.L, unicode.N, unicode.M, unicode.Cf) && r != softHyphen &&
		!unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) && r != 'ー'
}

const softHyphen = 0xAD

func insideWord(r rune) bool {
	return r == '"' || r == '\'' || r == '.' || r == softHyphen || r == '‧' || unicode.In(r, unicode.Pd, unicode.Pc)
}

// isCased reports whether a letter has case, as ConditionalSpecialCasing has
// it: those with a category of case, and some symbols and raised letters.
func isCased(r rune) bool {
	switch {
	case unicode.In(r, unicode.Lu, unicode.Ll, unicode.Lt):
		return true
	case r < 0x2B0:
		return false
	default:
		return r <= 0x2B8 || r == 0x2C0 || r == 0x2C1 || r >= 0x2E0 && r <= 0x2E4 || r == 0x37A ||
			r >= 0x1D2C && r <= 0x1D61 || r >= 0x2160 && r <= 0x217F || r >= 0x24B6 && r <= 0x24E9
	}
}
