package context

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// hiddenHeaders are the headers, in lower case, that API Gateway drops before
// templates and mappings see them.
var hiddenHeaders = [...]string{
	"connection", "content-length", "content-md5", "expect", "max-forwards",
	"proxy-authenticate", "server", "te", "trailer", "transfer-encoding",
	"upgrade", "www-authenticate",
}

// HiddenHeader reports whether API Gateway drops a header of a client, whatever
// the case of its name, before templates, mappings and backends see it. That it
// does was seen, not documented.
func HiddenHeader(header string) bool {
	for _, h := range hiddenHeaders {
		if len(h) == len(header) && strings.EqualFold(h, header) {
			return true
		}
	}
	return false
}

// appendVisible appends the headers that templates see, in their order: sorted
// by name without regard to case.
func appendVisible(visible, headers Params) Params {
	for _, h := range headers {
		if !HiddenHeader(h.Name) {
			visible = append(visible, h)
		}
	}
	slices.SortStableFunc(visible, func(a, b Param) int { return compareFold(a.Name, b.Name) })
	return visible
}

// compareFold compares two names as strings.ToLower would have them, byte by
// byte where they are ASCII.
func compareFold(a, b string) int {
	for i := 0; i < len(a) && i < len(b); i++ {
		x, y := a[i], b[i]
		if x >= utf8.RuneSelf || y >= utf8.RuneSelf {
			return cmp.Compare(strings.ToLower(a), strings.ToLower(b))
		}
		if c := cmp.Compare(unicode.ToLower(rune(x)), unicode.ToLower(rune(y))); c != 0 {
			return c
		}
	}
	return cmp.Compare(len(a), len(b))
}
