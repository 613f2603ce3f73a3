package integration

import (
	"errors"
	"fmt"
	"strconv"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl/value"
)

// errMalformedLambdaResponse says that what a Lambda function returned through
// an AWS_PROXY is no response. API Gateway answers with 502 and logs "Malformed
// Lambda proxy response".
var errMalformedLambdaResponse = errors.New("malformed Lambda proxy response")

// A lambdaResponse is what a Lambda function returns through an AWS_PROXY.
type lambdaResponse struct {
	status  int          // 200 by default
	headers apigw.Params // in the order in which they came, those with several values first
	body    string
	base64  bool // the body is that of a binary payload
}

// parseLambdaResponse reads the payload of a function: an object with no other
// members than statusCode, headers, multiValueHeaders, body and
// isBase64Encoded, each of which may be left out or null. Scalars are taken as
// texts where texts are wanted, and a text with an integer as a status code.
// The error is errMalformedLambdaResponse with the reason.
func parseLambdaResponse(payload string) (lambdaResponse, error) {
	doc, err := value.ParseJSON(payload)
	if err != nil {
		return lambdaResponse{}, fmt.Errorf("%w: %w", errMalformedLambdaResponse, err)
	}
	root := doc.Root()
	if !root.IsMap() {
		return lambdaResponse{}, malformed("it is " + root.JSONType() + ", not an object")
	}
	r := lambdaResponse{status: 200}
	for key, v := range root.Entries() {
		if err := r.set(key.String(), v); err != nil {
			return lambdaResponse{}, err
		}
	}
	multi, _ := root.Get("multiValueHeaders")
	single, _ := root.Get("headers")
	r.headers, err = lambdaHeaders(multi, single)
	return r, err
}

// set takes over a member. The two with headers are read together.
func (r *lambdaResponse) set(name string, v value.Value) (err error) {
	switch name {
	case "statusCode":
		r.status, err = lambdaStatus(v)
	case "body":
		r.body, err = lambdaText(name, v)
	case "isBase64Encoded":
		r.base64, err = lambdaFlag(v)
	case "headers", "multiValueHeaders":
	default:
		err = malformed("it has a member " + strconv.Quote(name))
	}
	return err
}

// payload returns the body for a client. It is decoded where the function says
// that it is base64 and the client accepts a binary payload, and is text
// otherwise, whatever the Content-Type is. The error wraps errNotBase64.
func (r *lambdaResponse) payload(acceptsBinary bool) (payload, error) {
	if r.base64 && acceptsBinary {
		return decodeBase64(r.body)
	}
	return payload{text: r.body}, nil
}

// lambdaStatus reads a status code. Those that HTTP cannot send are refused.
func lambdaStatus(v value.Value) (int, error) {
	if v.IsNull() {
		return 200, nil
	}
	status, err := strconv.Atoi(v.String())
	if err != nil || status < 100 || status > 999 {
		return 0, malformed("statusCode is " + strconv.Quote(v.String()))
	}
	return status, nil
}

// lambdaFlag reads a Boolean, or a text that is one.
func lambdaFlag(v value.Value) (bool, error) {
	text := v.String()
	if !v.IsNull() && text != "true" && text != "false" {
		return false, malformed("isBase64Encoded is " + v.JSONType())
	}
	return text == "true", nil
}

// lambdaText reads a text or another scalar. null is empty.
func lambdaText(name string, v value.Value) (string, error) {
	switch {
	case v.IsNull():
		return "", nil
	case v.IsMap() || v.IsList():
		return "", malformed(name + " is " + v.JSONType() + ", not a string")
	default:
		return v.String(), nil
	}
}

func malformed(reason string) error {
	return fmt.Errorf("%w: %s", errMalformedLambdaResponse, reason)
}
