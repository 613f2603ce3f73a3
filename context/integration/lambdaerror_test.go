package integration

import "testing"

func TestLambdaErrorMessage(t *testing.T) {
	for _, test := range []struct{ rule, payload, want string }{
		{"a failed function", `{"errorMessage": "four hundred\n", "errorType": "E"}`, "four hundred\n"},
		{"JSON as the message", `{"errorMessage": "{\"a\": 1}"}`, `{"a": 1}`},
		{"an object as the message", `{"errorMessage": {"a": [1, 2]}}`, `{"a":[1,2]}`},
		{"a message that is null", `{"errorMessage": null}`, ""},
		{"no message", `{"statusCode": 400}`, ""},
		{"a text", `"errorMessage"`, ""},
		{"a list", `[{"errorMessage": "x"}]`, ""},
		{"null", `null`, ""},
		{"no JSON", `{"errorMessage": `, ""},
		{"nothing", ``, ""},
	} {
		if got := lambdaErrorMessage(test.payload); got != test.want {
			t.Errorf("%s: %q, want %q", test.rule, got, test.want)
		}
	}
}
