package javaregex

func (a anchor) write(w *writer) {
	w.assertions = true
	if a.kind == lastMatchEnd {
		w.lastMatch = true
	}
	switch {
	case w.adrift && a.kind == lastMatchEnd:
		w.text.WriteString(`(?!)`)
		return
	case w.backtracking:
		w.text.WriteString(a.lookAround())
		return
	}
	switch a.kind {
	case textStart:
		w.text.WriteString(`\A`)
	case textEnd:
		w.text.WriteString(`\z`)
	case finalLineEnd:
		w.plainEnd = true
		w.text.WriteString(`\z`)
	case wordBoundary:
		w.asciiOnly = true
		w.text.WriteString(`\b`)
	case noWordBoundary:
		w.asciiOnly = true
		w.text.WriteString(`\B`)
	default:
		w.unfit = true
	}
}

// lookAround returns what java.util.regex means by a place, in terms of what
// stands around it.
func (a anchor) lookAround() string {
	switch a.kind {
	case textStart:
		return `\A`
	case textEnd:
		return `\z`
	case finalLineEnd:
		if a.unix {
			return `(?=\n?\z)`
		}
		return `(?=(?:\r\n|(?<!\r)\n|[\r\u0085\u2028\u2029])?\z)`
	case lineStart:
		if a.unix {
			return `(?:\A|(?<=\n))(?!\z)`
		}
		return `(?:\A|(?<=[\n\u0085\u2028\u2029])|(?<=\r)(?!\n))(?!\z)`
	case lineEnd:
		if a.unix {
			return `(?=\n|\z)`
		}
		return `(?=[\r\u0085\u2028\u2029]|\z|(?<!\r)\n)`
	case lastMatchEnd:
		return `\G`
	default:
		return a.boundary()
	}
}

// boundary writes \b or \B. Unlike \w they know all letters and digits, and a
// mark behind one counts as a character of the word (JDK 17, Pattern.Bound).
func (a anchor) boundary() string {
	const letter, mark = `[\p{L}\p{Nd}]`, `\p{Mn}`
	word := `[\p{L}\p{Nd}_]`
	if a.unicode {
		word = classText(unicodeWord())
	}
	behind := word + `|` + letter + mark + `+`
	ahead := `(?:(?=` + word + `)|(?<=` + letter + mark + `*)(?=` + mark + `))`
	if a.kind == wordBoundary {
		return `(?:(?<=` + behind + `)(?!` + ahead + `)|(?<!` + behind + `)` + ahead + `)`
	}
	return `(?:(?<=` + behind + `)` + ahead + `|(?<!` + behind + `)(?!` + ahead + `))`
}

func classText(s runeSet) string {
	w := writer{backtracking: true}
	w.class(s)
	return w.text.String()
}
