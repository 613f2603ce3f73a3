package jsonpath

import "strings"

// elements29 returns the step of what stands in brackets about elements (Jayway
// 2.9, ArraySliceOperation and ArrayIndexOperation).
func elements29(text string) (step, *syntaxError) {
	if strings.Contains(text, ":") {
		return slice29(text)
	}
	parts := strings.Split(text, ",")
	indexes := make([]int, 0, len(parts))
	for i, part := range parts {
		// Jayway splits at a comma with the blanks around it.
		if i > 0 {
			part = strings.TrimLeft(part, " ")
		}
		if i < len(parts)-1 {
			part = strings.TrimRight(part, " ")
		}
		n, err := parseInt(part)
		if err != nil {
			return step{}, invalidPath(0, "Failed to parse token in ArrayIndexOperation: "+part)
		}
		indexes = append(indexes, n)
	}
	switch {
	case len(indexes) > 1:
		return step{kind: stepUnion, indexes: indexes}, nil
	case indexes[0] < 0:
		return step{kind: stepBack, index: indexes[0]}, nil
	default:
		return step{kind: stepIndex, index: indexes[0]}, nil
	}
}

// slice29 reads a slice. A third bound is ignored.
func slice29(text string) (step, *syntaxError) {
	if strings.ContainsAny(text, ", ") {
		return step{}, invalidPath(0, "Failed to parse SliceOperation: "+text)
	}
	from, rest, _ := strings.Cut(text, ":")
	to, _, _ := strings.Cut(rest, ":")
	var s step
	for _, bound := range []struct {
		text string
		n    *int
	}{{from, &s.index}, {to, &s.to}} {
		if bound.text == "" {
			continue
		}
		n, err := parseInt(bound.text)
		if err != nil {
			return step{}, err
		}
		*bound.n = n
	}
	switch {
	case from != "" && to != "":
		s.kind = stepSlice
	case from != "":
		s.kind = stepSliceFrom
	case to != "":
		s.kind, s.index = stepSliceTo, s.to
	default:
		return step{}, invalidPath(0, "Failed to parse SliceOperation: "+text)
	}
	return s, nil
}
