package context

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// matchResource returns the parameters of a path that a resource names in
// braces: {id} stands for one segment, {proxy+} as the last one for all that
// follow. Segments are decoded, as UTF-8.
func matchResource(resource, path string) (Params, error) {
	patterns := strings.Split(strings.Trim(resource, "/"), "/")
	segments := strings.Split(strings.TrimPrefix(path, "/"), "/")
	if len(segments) > len(patterns) && isGreedy(patterns[len(patterns)-1]) {
		last := len(patterns) - 1
		segments = append(segments[:last:last], strings.Join(segments[last:], "/"))
	}
	if len(segments) != len(patterns) {
		return nil, noMatch(resource, path)
	}
	var params Params
	for i, pattern := range patterns {
		name, ok := parameterName(pattern)
		switch {
		case !ok && pattern == segments[i]:
			continue
		case !ok || segments[i] == "":
			return nil, noMatch(resource, path)
		}
		text, err := unescape(segments[i], url.PathUnescape)
		if err != nil {
			return nil, fmt.Errorf("path parameter %s: %w", name, err)
		}
		params.Add(name, text)
	}
	return params, nil
}

// parameterName returns the name in a segment of a resource that is a
// parameter.
func parameterName(pattern string) (name string, ok bool) {
	if len(pattern) < 3 || pattern[0] != '{' || pattern[len(pattern)-1] != '}' {
		return "", false
	}
	return strings.TrimSuffix(pattern[1:len(pattern)-1], "+"), true
}

func isGreedy(pattern string) bool {
	return strings.HasPrefix(pattern, "{") && strings.HasSuffix(pattern, "+}")
}

func noMatch(resource, path string) error {
	return fmt.Errorf("the path %s does not match the resource %s", path, resource)
}

// parseQuery reads a query string: values are decoded, ; separates as & does,
// and the names are sorted.
func parseQuery(query string) (Params, error) {
	var list paramList
	for pair := range strings.FieldsFuncSeq(query, func(r rune) bool { return r == '&' || r == ';' }) {
		escapedName, escaped, _ := strings.Cut(pair, "=")
		name, err := unescape(escapedName, url.QueryUnescape)
		if err != nil {
			return nil, fmt.Errorf("query string: %w", err)
		}
		text, err := unescape(escaped, url.QueryUnescape)
		if err != nil {
			return nil, fmt.Errorf("query parameter %s: %w", name, err)
		}
		list.add(name, name, text)
	}
	list.params.sort()
	return list.params, nil
}

func unescape(s string, how func(string) (string, error)) (string, error) {
	text, err := how(s)
	if err != nil {
		return "", err
	}
	return value.DecodeUTF8([]byte(text)), nil
}
