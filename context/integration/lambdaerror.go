package integration

import (
	"net/http"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// functionErrorHeader names the header of an invocation that says that the
// function has failed.
const functionErrorHeader = "X-Amz-Function-Error"

// invocationDenied reports whether Lambda has not let API Gateway invoke the
// function.
func invocationDenied(b *BackendResponse) bool {
	if b.Status == http.StatusForbidden {
		return true
	}
	const denied = "AccessDeniedException"
	text := b.Body.Text()
	if !strings.Contains(text, denied) {
		return false
	}
	doc, err := value.ParseJSON(text)
	if err != nil {
		return false
	}
	kind, _ := doc.Root().Get("__type")
	return strings.HasSuffix(kind.String(), denied)
}

// lambdaErrorMessage returns what the responses of a Lambda function behind an
// integration of type AWS are selected by: the errorMessage of its payload. It
// is empty where there is none, and for any other payload than an object: the
// function has succeeded.
func lambdaErrorMessage(payload string) string {
	doc, err := value.ParseJSON(payload)
	if err != nil {
		return ""
	}
	message, _ := doc.Root().Get("errorMessage")
	text, _, err := mappedText(message)
	if err != nil {
		return ""
	}
	return text
}
