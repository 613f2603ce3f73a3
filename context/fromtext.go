package context

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"strings"
)

// ParseHTTP returns the request that a text holds, as it stands in a file: a
// request line whose HTTP version may be missing, headers, an empty line and
// the body, which is the rest, whatever Content-Length says. Lines may end
// with LF alone. The target of the request may be a whole URL. The names of
// headers are kept as they are written. For resource see FromHTTP.
//
// It fails with an error that names the line, or what FromHTTP fails with.
func ParseHTTP(text []byte, resource string) (*Request, error) {
	line, rest := cutLine(text)
	method, target, err := parseRequestLine(line)
	if err != nil {
		return nil, err
	}
	r := &Request{Method: method, Resource: resource, Path: target.EscapedPath()}
	if r.Path == "" {
		r.Path = "/"
	}
	if err := r.setTarget(target.RawQuery); err != nil {
		return nil, err
	}
	if target.Host != "" {
		r.Header.Add("Host", target.Host)
	}
	for number := 2; len(rest) > 0; number++ {
		if line, rest = cutLine(rest); line == "" {
			break
		}
		name, text, ok := strings.Cut(line, ":")
		if !ok || name == "" || strings.ContainsAny(name, " \t") {
			return nil, fmt.Errorf("line %d: %q is not a header", number, line)
		}
		r.Header.Add(name, strings.Trim(text, " \t"))
	}
	if len(rest) > maxBody {
		return nil, fmt.Errorf("the body is larger than %d bytes", maxBody)
	}
	r.Body = BytesBody(rest)
	return r, nil
}

// cutLine returns the first line of a text, without its end.
func cutLine(text []byte) (line string, rest []byte) {
	first, rest, _ := bytes.Cut(text, []byte("\n"))
	return string(bytes.TrimSuffix(first, []byte("\r"))), rest
}

func parseRequestLine(line string) (method string, target *url.URL, err error) {
	fields := strings.Fields(line)
	if len(fields) == 3 && !strings.HasPrefix(fields[2], "HTTP/") || len(fields) < 2 || len(fields) > 3 {
		return "", nil, fmt.Errorf("line 1: %q is not a request line", line)
	}
	target, err = url.ParseRequestURI(fields[1])
	if err != nil {
		var parse *url.Error
		if errors.As(err, &parse) {
			err = parse.Err
		}
		return "", nil, fmt.Errorf("line 1: target %q: %w", fields[1], err)
	}
	return fields[0], target, nil
}
