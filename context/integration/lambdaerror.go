package integration

import "github.com/velmap/velmap/vtl/value"

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
