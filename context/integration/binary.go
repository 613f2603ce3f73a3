package integration

import "strings"

// binaryTypes are the binaryMediaTypes of an API.
type binaryTypes []string

// has reports whether the payload that a Content-Type names, or that a client
// wants by its Accept, is binary. It is the first media type of the header that
// counts. A member of the list stands for itself, type/* for all of that type,
// and */* for everything, a header that is missing included; */subtype stands
// for nothing. A wildcard of the client is no more than a name.
func (b binaryTypes) has(header string) bool {
	mediaType := firstMediaType(header)
	for _, pattern := range b {
		if matchesMediaType(pattern, mediaType) {
			return true
		}
	}
	return false
}

func matchesMediaType(pattern, mediaType string) bool {
	if pattern == "*/*" {
		return true
	}
	if strings.HasPrefix(pattern, "*/") {
		return false
	}
	if group, ok := strings.CutSuffix(pattern, "/*"); ok {
		of, _, _ := strings.Cut(mediaType, "/")
		return strings.EqualFold(group, of)
	}
	return strings.EqualFold(pattern, mediaType)
}
