package oracle

import (
	"encoding/json"
	"testing"
)

// The API Gateway set-up is right as far as it gives what the service itself was seen to give.
func TestRefereeAgreesWithAWS(t *testing.T) {
	r := referee(t)
	inParallel(corpusLines(t, "aws_recorded.jsonl"), func(line map[string]json.RawMessage) {
		if field(t, line, "kind") != "vtl" || field(t, line, "expected_is") != "exact" {
			return
		}
		answer, err := r.Render(Case{
			Template: field(t, line, "template"),
			Lists:    JSONSmart,
			Dialect:  APIGateway,
			Request: `{"body":` + string(line["body"]) + `,"params":` + string(line["params"]) +
				`,"context":` + string(line["context"]) + `,"stageVariables":` + string(line["stageVariables"]) + `}`,
		})
		if want := field(t, line, "expected"); err != nil || answer.Output != want {
			t.Errorf("%s: got %q, %v, %v; recorded %q", line["id"], answer.Output, answer.Failure, err, want)
		}
	})
}
