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
		in := &Input{Params: string(line["params"])}
		if string(line["body"]) != "null" {
			body := field(t, line, "body")
			in.Body = &body
		}
		answer, err := r.Render(Case{
			Template: field(t, line, "template"),
			Vars:     `{"context":` + string(line["context"]) + `,"stageVariables":` + string(line["stageVariables"]) + `}`,
			Lists:    JSONSmart,
			Dialect:  APIGateway,
			Input:    in,
		})
		if want := field(t, line, "expected"); err != nil || answer.Output != want {
			t.Errorf("%s: got %q, %v, %v; recorded %q", line["id"], answer.Output, answer.Failure, err, want)
		}
	})
}
