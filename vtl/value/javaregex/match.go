package javaregex

import "strings"

// MatchString reports whether the whole of text matches, as Matcher.matches
// does. The error wraps [ErrLimit].
func (p *Pattern) MatchString(text string) (bool, error) {
	if p.literal != "" {
		return text == p.literal, nil
	}
	if l := p.linear; l != nil && l.fits(shapeOf(text)) {
		if re := l.whole(); re != nil {
			return re.MatchString(text), nil
		}
	}
	re, err := p.whole()
	if err != nil {
		return false, err
	}
	return matchWhole(re, text)
}

// FindString reports whether there is a match anywhere in text, as Matcher.find
// does. The error wraps [ErrLimit].
func (p *Pattern) FindString(text string) (bool, error) {
	s := p.scan(text, 1)
	loc, err := s.next()
	return loc != nil, err
}

// Split cuts text at every match, as Pattern.split does: at most limit pieces
// where that is positive, without the empty ones at the end where it is 0. The
// error wraps [ErrLimit].
func (p *Pattern) Split(text string, limit int) ([]string, error) {
	s := p.scan(text, max(limit, 0)-1)
	var pieces []string
	last := 0
	for limit <= 0 || len(pieces) < limit-1 {
		loc, err := s.next()
		if err != nil {
			return nil, err
		}
		if loc == nil {
			break
		}
		if loc[1] == 0 {
			continue // nothing before an empty match at the start
		}
		pieces = append(pieces, joinPairs(s.text()[last:loc[0]]))
		last = loc[1]
	}
	if len(pieces) == 0 {
		return []string{text}, nil
	}
	pieces = append(pieces, joinPairs(s.text()[last:]))
	if limit == 0 {
		for len(pieces) > 0 && pieces[len(pieces)-1] == "" {
			pieces = pieces[:len(pieces)-1]
		}
	}
	return pieces, nil
}

// ReplaceAll returns text with every match replaced, as Matcher.replaceAll
// does: $1 and ${name} in the replacement are what a group has matched, and a
// backslash takes the next character as it is. The error is a
// *ReplacementError or *GroupError, which are found when there is a match, or
// [ErrSize], or wraps [ErrLimit].
func (p *Pattern) ReplaceAll(text, replacement string) (string, error) {
	return p.replace(text, replacement, -1)
}

// ReplaceFirst is ReplaceAll for the first match, as Matcher.replaceFirst.
func (p *Pattern) ReplaceFirst(text, replacement string) (string, error) {
	return p.replace(text, replacement, 1)
}

func (p *Pattern) replace(text, replacement string, limit int) (string, error) {
	s := p.scan(text, limit)
	var b strings.Builder
	var parts []replacementPart
	last := 0
	for n := 0; n != limit; n++ {
		loc, err := s.next()
		if err != nil {
			return "", err
		}
		if loc == nil {
			break
		}
		if n == 0 {
			if parts, err = p.parseReplacement(replacement); err != nil {
				return "", err
			}
		}
		if b.Len() > MaxSize {
			return "", ErrSize
		}
		b.WriteString(s.text()[last:loc[0]])
		expand(&b, parts, s.text(), loc)
		last = loc[1]
	}
	if parts == nil { // no match
		return text, nil
	}
	b.WriteString(s.text()[last:])
	return joinPairs(b.String()), nil
}
