package value

import "strings"

// stringLines are the methods that treat a text as lines.
func stringLines() []method {
	return []method{
		def("lines()", func(r Value, _ []Value) (Value, error) { return newStream(stringValues(linesOf(r.text()))), nil }),
		def("indent(int)", callIndent),
		def("stripIndent()", func(r Value, _ []Value) (Value, error) { return String(stripIndent(r.text())), nil }),
		def("translateEscapes()", callTranslateEscapes),
	}
}

func stringValues(of []string) []Value {
	values := make([]Value, len(of))
	for i, s := range of {
		values[i] = String(s)
	}
	return values
}

// linesOf is String.lines: a line end at the end starts no line.
func linesOf(s string) []string {
	lines := strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s), "\n")
	if lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}

func callIndent(r Value, a []Value) (Value, error) {
	s, n := r.text(), a[0].int()
	if s == "" {
		return r, nil
	}
	lines := linesOf(s)
	if n*int64(len(lines)) > maxTextBytes {
		return Null, throw(outOfMemory, "Java heap space")
	}
	return newText(indent(lines, int(n)))
}

// indent is String.indent: it changes the blanks that lines start with.
func indent(lines []string, n int) string {
	for i, line := range lines {
		if n > 0 {
			lines[i] = strings.Repeat(" ", n) + line
			continue
		}
		lines[i] = dropBlanks(line, -n)
	}
	return strings.Join(lines, "\n") + "\n"
}

// dropBlanks takes up to n white space characters off the front.
func dropBlanks(line string, n int) string {
	for i, r := range line {
		if n == 0 || !isWhitespace(r) {
			return line[i:]
		}
		n--
	}
	return ""
}

// stripIndent takes the white space off that all lines begin with, and what
// they end with.
func stripIndent(s string) string {
	if s == "" {
		return ""
	}
	lines := linesOf(s)
	last := s[len(s)-1]
	endsInLine := last == '\n' || last == '\r'
	common := -1
	for i, line := range lines {
		blank := strings.TrimFunc(line, isWhitespace) == ""
		if !blank || i == len(lines)-1 && !endsInLine {
			margin := len([]rune(line)) - len([]rune(strings.TrimLeftFunc(line, isWhitespace)))
			if common < 0 || margin < common {
				common = margin
			}
		}
	}
	if endsInLine {
		common = 0
	}
	for i, line := range lines {
		lines[i] = strings.TrimRightFunc(dropBlanks(line, max(common, 0)), isWhitespace)
	}
	stripped := strings.Join(lines, "\n")
	if endsInLine {
		stripped += "\n"
	}
	return stripped
}

func callTranslateEscapes(r Value, _ []Value) (Value, error) {
	s := r.text()
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' {
			b.WriteByte(s[i])
			continue
		}
		text, used := translateEscape(s[i+1:])
		if used < 0 {
			return Null, throw(illegalArgument, "Invalid escape sequence: \\%s", s[i+1:min(i+2, len(s))])
		}
		b.WriteString(text)
		i += used
	}
	return String(b.String()), nil
}

// translateEscape returns what the escape behind a backslash stands for and
// how long it is; -1 when there is no such escape.
func translateEscape(s string) (text string, used int) {
	if s == "" {
		return "", -1
	}
	switch c := s[0]; c {
	case 'b', 'f', 'n', 'r', 's', 't', '\'', '"', '\\':
		return string("\b\f\n\r \t'\"\\"[strings.IndexByte("bfnrst'\"\\", c)]), 1
	case '\n':
		return "", 1
	case '\r':
		if len(s) > 1 && s[1] == '\n' {
			return "", 2
		}
		return "", 1
	default:
		return octalEscape(s)
	}
}

func octalEscape(s string) (text string, used int) {
	limit := 2
	if s[0] <= '3' {
		limit = 3
	}
	code := rune(0)
	for used < min(limit, len(s)) && s[used] >= '0' && s[used] <= '7' {
		code = code<<3 | rune(s[used]-'0')
		used++
	}
	if used == 0 {
		return "", -1
	}
	return string(code), used
}
