package oracle

import "strings"

// request is what a case asks for, as JSON. Most of its names come again in references.
func (g *gatewayGenerator) request() string {
	members := []string{`"body":` + g.payload()}
	if g.chance(85) {
		members = append(members, `"params":`+g.params())
	}
	if g.chance(60) {
		members = append(members, `"stageVariables":`+g.texts(stageVariableNames))
	}
	if g.chance(85) {
		members = append(members, `"context":`+g.variables())
	}
	return "{" + strings.Join(members, ",") + "}"
}

// payload is the body as a JSON string, or null. What the path generator grows paths along is
// the document that was made first, whether the payload shows it or not.
func (g *gatewayGenerator) payload() string {
	g.paths.root = g.paths.document()
	return g.choose([]production{
		{70, "JSON payload", func() string { return jsonString(g.paths.body()) }},
		{12, "form payload", func() string { return jsonString(g.form()) }},
		{8, "text payload", func() string {
			return jsonString(pick(g.generator, "hello", "hello world", "12", `"quoted"`, "true", "<a>1</a>", "a,b,c", "aGVsbG8=", "日本😀", "\xed\xa0\xbd", " ", "\n", "%7B%22a%22%3A1%7D", "null", "[]", "'x'"))
		}},
		{4, "empty payload", func() string { return `""` }},
		{6, "no payload", func() string { return "null" }},
	})
}

// form is what a browser posts, now and then with broken escapes.
func (g *gatewayGenerator) form() string {
	return g.row(1+g.rand.IntN(4), pick(g.generator, "&", "&", "&", "&&", ";"), func() string {
		name := pick(g.generator, "a", "b", "name", "Action", "a%5B%5D", "x-y", "na+me", "%C3%A9", "")
		text := pick(g.generator, "1", "hello+world", "caf%C3%A9", "%F0%9F%98%80", "%7B%22a%22%3A1%7D", "a%26b%3Dc", "%zz", "100%", "%C3", "%ED%A0%BD", "a=b", "", "é", "%2B+%20", "%e9", "%")
		return name + pick(g.generator, "=", "=", "=", "=", "", "==") + text
	})
}

var (
	pathNames          = []string{"id", "petId", "proxy", "name", "x-y"}
	queryNames         = []string{"q", "page", "name", "id", "x-y", "filter[a]", "a b", "é"}
	headerNames        = []string{"Accept", "Content-Type", "X-Forwarded-For", "Authorization", "accept", "x-api-key", "Host", "name", "Connection", "content-length", "Server", "TE", "A_b", "User-Agent"}
	stageVariableNames = []string{"name", "url", "lambdaAlias", "x-y", "empty", "size"}
)

func (g *gatewayGenerator) params() string {
	groups := []string{`"path":` + g.values(pathNames), `"querystring":` + g.values(queryNames), `"header":` + g.values(headerNames)}
	for g.chance(20) {
		at := g.rand.IntN(len(groups))
		groups = append(groups[:at:at], groups[at+1:]...)
		if len(groups) == 0 {
			break
		}
	}
	return "{" + strings.Join(groups, ",") + "}"
}

// values is an object with some of the names, whose values are strings or lists of strings.
func (g *gatewayGenerator) values(names []string) string {
	return g.object(names, func(string) string {
		if g.chance(80) {
			return g.parameterText()
		}
		return "[" + g.row(g.rand.IntN(4), ",", g.parameterText) + "]"
	})
}

// texts is an object with some of the names, whose values are strings.
func (g *gatewayGenerator) texts(names []string) string {
	return g.object(names, func(string) string { return g.parameterText() })
}

func (g *gatewayGenerator) object(names []string, value func(name string) string) string {
	order := g.rand.Perm(len(names))[:g.rand.IntN(len(names)+1)]
	members := make([]string, 0, len(order))
	for _, i := range order {
		members = append(members, jsonString(names[i])+":"+value(names[i]))
	}
	return "{" + strings.Join(members, ",") + "}"
}

func (g *gatewayGenerator) parameterText() string {
	if g.chance(50) {
		return g.jsonText()
	}
	return pick(g.generator, `""`, `"1"`, `"42"`, `"application/json"`, `"a=1; b=2"`, `"text/html,*/*;q=0.8"`, `"10.0.0.1, 10.0.0.2"`, `"Bearer abc.def"`, `"YWJj"`, `"{\"a\":[1,2]}"`, `"a%20b"`, `"null"`, `"id"`, `"name"`)
}
