package javaregex

import "strings"

// A replacementPart is a text or, where that is empty, a group.
type replacementPart struct {
	text  string
	group int
}

// expand appends what a replacement makes of a match.
func expand(b *strings.Builder, parts []replacementPart, text string, loc []int) {
	for _, part := range parts {
		if part.text != "" {
			b.WriteString(part.text)
		} else if start := loc[2*part.group]; start >= 0 {
			b.WriteString(text[start:loc[2*part.group+1]])
		}
	}
}

// parseReplacement reads a replacement as Matcher.appendReplacement does.
func (p *Pattern) parseReplacement(s string) ([]replacementPart, error) {
	parts := []replacementPart{}
	for s != "" {
		var part replacementPart
		var err error
		switch s[0] {
		case '\\':
			if part.text, s = escapedCharacter(s[1:]); part.text == "" {
				return nil, &ReplacementError{"character to be escaped is missing"}
			}
		case '$':
			if part.group, s, err = p.groupReference(s[1:]); err != nil {
				return nil, err
			}
		default:
			n := strings.IndexAny(s, `\$`)
			if n < 0 {
				n = len(s)
			}
			part.text, s = s[:n], s[n:]
		}
		parts = append(parts, part)
	}
	return parts, nil
}

func escapedCharacter(s string) (character, rest string) {
	if s == "" {
		return "", ""
	}
	_, size := decodeRune(s)
	return s[:size], s[size:]
}

// groupReference reads what is behind a $.
func (p *Pattern) groupReference(s string) (group int, rest string, err error) {
	switch {
	case s == "":
		return 0, "", &ReplacementError{"Illegal group reference: group index is missing"}
	case s[0] == '{':
		return p.namedReference(s[1:])
	case !isDigit(rune(s[0])):
		return 0, "", &ReplacementError{"Illegal group reference"}
	}
	group = int(s[0] - '0')
	n := 1
	for n < len(s) && isDigit(rune(s[n])) && group*10+int(s[n]-'0') < p.groups {
		group = group*10 + int(s[n]-'0')
		n++
	}
	if group >= p.groups {
		return 0, "", &GroupError{group}
	}
	return group, s[n:], nil
}

func (p *Pattern) namedReference(s string) (group int, rest string, err error) {
	n := 0
	for n < len(s) && isASCIIAlnum(rune(s[n])) {
		n++
	}
	name := s[:n]
	switch {
	case n == 0:
		return 0, "", &ReplacementError{"named capturing group has 0 length name"}
	case n == len(s) || s[n] != '}':
		return 0, "", &ReplacementError{"named capturing group is missing trailing '}'"}
	case isDigit(rune(s[0])):
		return 0, "", &ReplacementError{"capturing group name {" + name + "} starts with digit character"}
	}
	group, ok := p.names[name]
	if !ok {
		return 0, "", &ReplacementError{"No group with name {" + name + "}"}
	}
	return group, s[n+1:], nil
}
