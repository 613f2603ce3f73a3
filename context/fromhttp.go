package context

import (
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
)

// maxBody is the size of the largest payload that API Gateway takes: 10 MB.
const maxBody = 10 << 20

// FromHTTP returns the request that a server or a test has. Resource is the
// path with its parameters in braces, /pets/{petId} or /files/{proxy+}; where
// it is empty the path itself stands for it. The names of headers are those of
// net/http: in their canonical form, whatever the client sent.
//
// It reads the body, and fails where that fails or is larger than 10 MB, where
// the path does not match the resource, or where an escape in the URL is
// malformed.
func FromHTTP(r *http.Request, resource string) (*Request, error) {
	header := append(make(Params, 0, len(r.Header)+1), Param{"Host", []string{r.Host}})
	for _, name := range slices.Sorted(maps.Keys(r.Header)) {
		header = append(header, Param{name, r.Header[name]})
	}
	req := &Request{Method: r.Method, Resource: resource, Path: r.URL.EscapedPath(), Header: header}
	if err := req.setTarget(r.URL.RawQuery); err != nil {
		return nil, err
	}
	if r.Body == nil {
		return req, nil
	}
	body, err := io.ReadAll(io.LimitReader(r.Body, maxBody+1))
	if err != nil {
		return nil, fmt.Errorf("body: %w", err)
	}
	if len(body) > maxBody {
		return nil, fmt.Errorf("the body is larger than %d bytes", maxBody)
	}
	req.Body = BytesBody(body)
	return req, nil
}

// setTarget finds the parameters in the path and in the query string.
func (r *Request) setTarget(query string) (err error) {
	if r.Resource == "" {
		r.Resource = r.Path
	} else if r.PathParameters, err = matchResource(r.Resource, r.Path); err != nil {
		return err
	}
	r.Query, err = parseQuery(query)
	return err
}
