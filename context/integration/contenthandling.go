package integration

import (
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// errNotBase64 says that a payload that is to become binary is not base64. API
// Gateway answers with 500 and logs the words "Unable to base64 decode the
// body".
var errNotBase64 = errors.New("unable to base64 decode the body")

// errBinaryTemplate says that a template is to read a payload that is binary.
// API Gateway answers with 500 and logs "Unable to transform request" or
// "Unable to transform response".
var errBinaryTemplate = errors.New("a template cannot read a binary payload")

// A payload is what contentHandling makes of the bytes of a request or a
// response: text, or bytes.
type payload struct {
	text    string
	bytes   []byte
	binary  bool // it is bytes
	changed bool // it is neither these bytes nor their text
}

// requestPayload converts the payload of a request. binary tells whether its
// Content-Type is one of the binary ones. Without contentHandling it stays what
// it is.
func requestPayload(body []byte, binary bool, contentHandling string) (payload, error) {
	return convert(body, binary, wantsBinary(contentHandling, binary))
}

// responsePayload converts the payload of a response. binary and acceptsBinary
// tell whether its own Content-Type, and what the client accepts, are binary.
// Without contentHandling it becomes what the client accepts.
func responsePayload(body []byte, binary, acceptsBinary bool, contentHandling string) (payload, error) {
	return convert(body, binary, wantsBinary(contentHandling, acceptsBinary))
}

func wantsBinary(contentHandling string, otherwise bool) bool {
	switch contentHandling {
	case ConvertToBinary:
		return true
	case ConvertToText:
		return false
	default:
		return otherwise
	}
}

// convert makes text or bytes of a payload. Binary as text is base64, and text
// as binary is what that decodes to. The error wraps errNotBase64.
func convert(body []byte, binary, toBinary bool) (payload, error) {
	switch {
	case binary && toBinary:
		return payload{bytes: body, binary: true}, nil
	case binary:
		return payload{text: base64.StdEncoding.EncodeToString(body), changed: true}, nil
	case toBinary:
		return decodeBase64(string(body))
	default:
		return payload{text: value.DecodeUTF8(body)}, nil
	}
}

// decodeBase64 decodes a text as java.util.Base64.getDecoder does: white space
// is refused, and padding may be left out but not be wrong.
func decodeBase64(text string) (payload, error) {
	if strings.ContainsAny(text, "\r\n") { // which Go skips
		return payload{}, fmt.Errorf("%w: it has more than one line", errNotBase64)
	}
	encoding := base64.StdEncoding
	if !strings.HasSuffix(text, "=") {
		encoding = base64.RawStdEncoding
	}
	decoded, err := encoding.DecodeString(text)
	if err != nil {
		return payload{}, fmt.Errorf("%w: %w", errNotBase64, err)
	}
	return payload{bytes: decoded, binary: true, changed: true}, nil
}

// template returns the text that a template reads, or errBinaryTemplate.
func (p payload) template() (string, error) {
	if p.binary {
		return "", errBinaryTemplate
	}
	return p.text, nil
}
