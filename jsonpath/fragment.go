package jsonpath

import (
	"strconv"
	"strings"
)

// fragment returns the step as Jayway writes it in a message. Filters have no
// text there.
func (s *step) fragment() string {
	switch s.kind {
	case stepMember:
		return s.namesFragment([]string{s.name})
	case stepMembers, stepEach:
		return s.namesFragment(s.names)
	case stepCall:
		return "." + s.call.text
	case stepIndex, stepBack:
		return "[" + strconv.Itoa(s.index) + "]"
	case stepLast:
		return "[@.size()" + strconv.Itoa(s.index) + "]"
	case stepUnion:
		return indexesFragment(s.indexes)
	case stepSliceFrom:
		return "[" + strconv.Itoa(s.index) + ":]"
	case stepSliceTo:
		return "[:" + strconv.Itoa(s.index) + "]"
	case stepSlice:
		return "[" + strconv.Itoa(s.index) + ":" + strconv.Itoa(s.to) + "]"
	case stepWildcard:
		return "[*]"
	case stepScan:
		return ".."
	case stepFilter:
		return "[?" + strings.Repeat(",?", max(0, s.filter.placeholders-1)) + "]"
	default:
		return "$"
	}
}

// namesFragment writes names as the dialect does: Jayway 2.9 keeps the kind of
// quotes.
func (s *step) namesFragment(names []string) string {
	quote, comma := "'", ", "
	if s.quote != 0 {
		quote, comma = string(s.quote), ","
	}
	if len(names) == 0 {
		return "[]"
	}
	return "[" + quote + strings.Join(names, quote+comma+quote) + quote + "]"
}

func indexesFragment(indexes []int) string {
	texts := make([]string, len(indexes))
	for i, n := range indexes {
		texts[i] = strconv.Itoa(n)
	}
	return "[" + strings.Join(texts, ",") + "]"
}
