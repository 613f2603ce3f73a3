package integration

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	apigw "github.com/velmap/velmap/context"
)

// maxResponse is the size of the largest answer of a backend that is read: that
// of the largest payload.
const maxResponse = 10 << 20

var (
	errNoFunction  = errors.New("there is no such Lambda function here")
	errUnreachable = errors.New("the function cannot be reached")
	errNoService   = errors.New("there is no such AWS service here")
	errTooLarge    = errors.New("the answer of the backend is too large")
)

// send sends a request to its backend.
func (h *Handler) send(ctx context.Context, in *Integration, b *BackendRequest) (*BackendResponse, error) {
	switch {
	case b.Service == nil:
		client := h.client
		if in.TLSConfig != nil && in.TLSConfig.InsecureSkipVerification {
			client = h.lenient
		}
		return sendHTTP(ctx, client, b)
	case b.Service.isLambda():
		return h.invoke(ctx, b)
	case h.service != nil:
		return await(ctx, func() (*BackendResponse, error) { return h.service.Send(ctx, b) })
	default:
		return nil, fmt.Errorf("%w: %s", errNoService, b.Service.Name)
	}
}

// sendHTTP sends a request over HTTP.
func sendHTTP(ctx context.Context, client *http.Client, b *BackendRequest) (*BackendResponse, error) {
	r, err := http.NewRequestWithContext(ctx, b.Method, withQuery(b.URI, b.Query), bytes.NewReader(b.Body.Bytes()))
	if err != nil {
		return nil, err
	}
	for _, p := range b.Header {
		if strings.EqualFold(p.Name, "Host") && len(p.Values) > 0 {
			r.Host = p.Values[len(p.Values)-1]
			continue
		}
		r.Header[http.CanonicalHeaderKey(p.Name)] = p.Values
	}
	response, err := client.Do(r)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, maxResponse+1))
	if err != nil {
		return nil, err
	}
	if len(body) > maxResponse {
		return nil, errTooLarge
	}
	answer := &BackendResponse{Status: response.StatusCode, Body: apigw.BytesBody(body)}
	for _, name := range slices.Sorted(maps.Keys(response.Header)) {
		answer.Header = append(answer.Header, apigw.Param{Name: name, Values: response.Header[name]})
	}
	return answer, nil
}

// withQuery adds parameters to the query part of a URI.
func withQuery(uri string, query apigw.Params) string {
	var b strings.Builder
	b.WriteString(uri)
	separator := "?"
	if strings.Contains(uri, "?") {
		separator = "&"
	}
	for _, p := range query {
		for _, text := range p.Values {
			b.WriteString(separator + url.QueryEscape(p.Name) + "=" + url.QueryEscape(text))
			separator = "&"
		}
	}
	return b.String()
}

// invoke calls a Lambda function. With X-Amz-Invocation-Type Event the answer
// does not wait for it.
func (h *Handler) invoke(ctx context.Context, b *BackendRequest) (*BackendResponse, error) {
	name := functionName(b.Service.Path)
	function := h.functions[name]
	if function == nil {
		return nil, fmt.Errorf("%w: %s", errNoFunction, name)
	}
	event := b.Body.Bytes()
	if len(event) == 0 {
		event = []byte("{}")
	}
	if kind, _ := headerOf(b.Header, "X-Amz-Invocation-Type"); kind == "Event" {
		go h.invokeLater(ctx, name, function, event)
		return &BackendResponse{Status: http.StatusAccepted}, nil
	}
	result, err := await(ctx, func() ([]byte, error) { return function(ctx, event) })
	if err == nil {
		return &BackendResponse{Status: http.StatusOK, Body: apigw.BytesBody(result)}, nil
	}
	if ctx.Err() != nil || errors.Is(err, errUnreachable) {
		return nil, err
	}
	return failedFunction(err), nil
}

// longestInvocation is how long a function may take that nobody waits for.
const longestInvocation = 15 * time.Minute

// invokeLater calls a function whose caller does not wait.
func (h *Handler) invokeLater(caller context.Context, name string, function LambdaFunc, event []byte) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(caller), longestInvocation)
	defer cancel()
	if _, err := await(ctx, func() ([]byte, error) { return function(ctx, event) }); err != nil {
		h.logger.WarnContext(ctx, "a function has failed", "function", name, "error", err)
	}
}

// failedFunction is what Lambda answers for a function that has failed.
func failedFunction(err error) *BackendResponse {
	var failed *functionError
	payload := []byte(`{"errorMessage":` + quoteJSON(err.Error()) + `,"errorType":"Error"}`)
	if errors.As(err, &failed) {
		payload = failed.payload
	}
	return &BackendResponse{
		Status: http.StatusOK,
		Header: apigw.Params{{Name: functionErrorHeader, Values: []string{"Unhandled"}}},
		Body:   apigw.BytesBody(payload),
	}
}

// functionError is a function that has failed in an emulator, which tells how.
type functionError struct{ payload []byte }

func (e *functionError) Error() string { return "the function has failed: " + string(e.payload) }

// functionName returns the name in 2015-03-31/functions/ARN/invocations. A
// placeholder for it has that of its resource.
func functionName(path string) string {
	arn := strings.TrimSuffix(strings.TrimPrefix(path, "2015-03-31/functions/"), "/invocations")
	if _, name, ok := strings.Cut(arn, ":function:"); ok {
		arn = name
	}
	if name, ok := strings.CutPrefix(arn, "${"); ok {
		name, rest, _ := strings.Cut(name, "}")
		if rest == "" || rest[0] == ':' {
			return strings.TrimSuffix(strings.TrimSuffix(name, ".Arn"), ".arn")
		}
	}
	name, _, _ := strings.Cut(arn, ":")
	return name
}

// emulatedLambda calls the Runtime Interface Emulator at a URL.
func emulatedLambda(o *handlerOptions, base string) LambdaFunc {
	target := strings.TrimSuffix(base, "/") + "/2015-03-31/functions/function/invocations"
	return func(ctx context.Context, event []byte) ([]byte, error) {
		response, err := sendHTTP(ctx, o.client, &BackendRequest{Method: http.MethodPost, URI: target, Body: apigw.BytesBody(event)})
		if err != nil {
			return nil, fmt.Errorf("%w: %w", errUnreachable, err)
		}
		payload := response.Body.Bytes()
		if _, failed := headerOf(response.Header, functionErrorHeader); failed || response.Status >= 300 {
			return nil, &functionError{payload}
		}
		return payload, nil
	}
}
