package context

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// ParseHTTP returns the request that a text holds, as it stands in a file: a
// request line whose HTTP version may be missing, headers, an empty line and
// the body, which is the rest, whatever Content-Length says. Lines may end
// with LF alone.
//
// The target of the request may be a whole URL, whose host wins over a Host
// header. Headers whose names differ in case alone are one, of the name that
// is written first. For resource, and for what $context has besides, see
// FromHTTP; a text has no address and no certificate of the client.
//
// It fails with an error that names the line, or what FromHTTP fails with.
func ParseHTTP(text []byte, resource string, opts ...Option) (*Request, error) {
	line, rest := cutLine(text)
	first, err := parseRequestLine(line)
	if err != nil {
		return nil, fmt.Errorf("line 1: %w", err)
	}
	r := &Request{Method: first.method, Resource: resource, Path: first.target.EscapedPath()}
	if err := r.setTarget(first.target.RawQuery); err != nil {
		return nil, fmt.Errorf("line 1: %w", err)
	}
	var body []byte
	if r.Header, body, err = parseHeaders(rest, first.target.Host); err != nil {
		return nil, err
	}
	if err := r.setBytes(body); err != nil {
		return nil, err
	}
	describe(r, first.version)
	stamp(r, opts)
	return r, nil
}

// parseHeaders reads the headers, which begin in line 2, up to an empty line.
func parseHeaders(text []byte, host string) (headers Params, body []byte, err error) {
	var list paramList
	if host != "" {
		list.add("host", "Host", decodeHeader(host))
	}
	for number := 2; len(text) > 0; number++ {
		var line string
		if line, text = cutLine(text); line == "" {
			break
		}
		name, content, ok := strings.Cut(line, ":")
		if !ok || name == "" || strings.ContainsAny(name, " \t") {
			return nil, nil, fmt.Errorf("line %d: %.80q is not a header", number, line)
		}
		if key := strings.ToLower(name); key != "host" || host == "" {
			list.add(key, name, strings.Trim(content, " \t"))
		}
	}
	return list.params, text, nil
}

// cutLine returns the first line of a text, without its end.
func cutLine(text []byte) (line string, rest []byte) {
	first, rest, _ := bytes.Cut(text, []byte("\n"))
	return value.DecodeUTF8(bytes.TrimSuffix(first, []byte("\r"))), rest
}

// requestLine is the first line of a request.
type requestLine struct {
	method  string
	target  *url.URL
	version string
}

func parseRequestLine(line string) (requestLine, error) {
	fields := strings.Fields(line)
	if len(fields) == 2 {
		fields = append(fields, "HTTP/1.1")
	}
	if len(fields) != 3 || !strings.HasPrefix(fields[2], "HTTP/") {
		return requestLine{}, fmt.Errorf("%.80q is not a request line", line)
	}
	target, err := url.ParseRequestURI(fields[1])
	if err != nil {
		var parse *url.Error
		if errors.As(err, &parse) {
			err = parse.Err
		}
		return requestLine{}, fmt.Errorf("target %.80q: %w", fields[1], err)
	}
	return requestLine{fields[0], target, fields[2]}, nil
}
