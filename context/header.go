package context

import (
	"cmp"
	"slices"
	"strings"
)

// hiddenHeaders are the headers, in lower case, that API Gateway drops before
// templates and mappings see them.
var hiddenHeaders = [...]string{
	"connection", "content-length", "content-md5", "expect", "max-forwards",
	"proxy-authenticate", "server", "te", "trailer", "transfer-encoding",
	"upgrade", "www-authenticate",
}

func hidden(header string) bool {
	return slices.ContainsFunc(hiddenHeaders[:], func(h string) bool { return strings.EqualFold(h, header) })
}

// visibleHeaders returns the headers that templates see, in their order:
// sorted by name without regard to case.
func visibleHeaders(headers Params) Params {
	visible := slices.DeleteFunc(slices.Clone(headers), func(p Param) bool { return hidden(p.Name) })
	slices.SortStableFunc(visible, func(a, b Param) int {
		return cmp.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	})
	return visible
}
