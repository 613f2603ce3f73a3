package oracle

import (
	"strings"
	"sync"
	"testing"
)

func TestGenerateAPIGatewayReachesEverything(t *testing.T) {
	seen := map[string]int{}
	for n := range uint64(5000) {
		g := newGatewayGenerator(*seed, n)
		c := g.newCase()
		for name, count := range g.seen {
			seen[name] += count
		}
		for name, part := range map[string]string{
			"beyond the BMP": `\ud83d\ude00`, "an escaped surrogate": `\\ud83d`, "hidden header": `"content-length"`, "authorizer": `"authorizer":{`,
			"earlier overrides": `"requestOverride":{`, "several values": `":["`, "number of twenty digits": "99999999999999999999",
		} {
			if strings.Contains(c.Request, part) {
				seen[name]++
			}
		}
	}
	checkSeen(t, seen, []string{
		"JSON payload", "form payload", "text payload", "empty payload", "no payload", "JSON", "JSON with blanks", "permissive JSON", "broken JSON", "other text",
		"beyond the BMP", "an escaped surrogate", "hidden header", "authorizer", "earlier overrides", "several values", "number of twenty digits",
		"$input.path", "$input.json", "$input.body", "$input.params(x)", "$input.params()", "$context", "$util.escapeJavaScript", "$util.parseJson",
		"$util.urlEncode", "$util.urlDecode", "$util.base64Encode", "$util.base64Decode",
		"line of a payload", "root", "loop over a payload", "pass-through of parameters", "loop over a map", "escaped JSON", "change of the payload",
		"form", "base64", "parsed JSON", "test of a parameter", "block", "change of parameters",
		"override of a member", "override of the status", "override by put", "override of a group", "override of all", "override by an alias", "override removed",
		"override read", "other member of $context",
		"#set", "#if", "#foreach", "#define", "whole", "broken", "fragments",
	})
}

// Most of the cases must render, or little is compared; and many must leave overrides.
func TestGeneratedRequestsMostlyRender(t *testing.T) {
	r := referee(t)
	var mu sync.Mutex
	count := map[string]int{}
	inParallel(caseNumbers(), func(n uint64) {
		c := GenerateAPIGateway(*seed, n)
		answer, err := r.Render(c)
		mu.Lock()
		defer mu.Unlock()
		count[outcome(answer)]++
		if answer.RequestOverride+answer.ResponseOverride != "" {
			count["overrides"]++
		}
		if err != nil {
			t.Errorf("case %d: %q: %v", n, c.Template, err)
		}
	})
	t.Log(count)
	if count["output"] < *cases*65/100 || count["overrides"] < *cases/5 {
		t.Errorf("of %d cases: %v", *cases, count)
	}
}
