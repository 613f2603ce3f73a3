package oracle

import "strings"

// given is a reference to what the request gives, and the kind it leads to.
func (g *gatewayGenerator) given() (name, tail string, k kind) {
	switch n := g.rand.IntN(100); {
	case n < 45:
		tail, k = g.input()
		return "input", tail, k
	case n < 65:
		tail, k = g.contextMember()
		return "context", tail, k
	case n < 75:
		return "stageVariables", g.lookup(pick(g.generator, stageVariableNames...)), text
	case n < 78:
		return "stageVariables", "", mapping
	default:
		tail, k = g.utility()
		return "util", tail, k
	}
}

// givenText is a reference with its dollar sign.
func (g *gatewayGenerator) givenText() string {
	name, tail, _ := g.given()
	return "$" + name + tail
}

func (g *gatewayGenerator) input() (tail string, k kind) {
	switch n := g.rand.IntN(100); {
	case n < 40:
		g.note("$input.path")
		return ".path(" + g.pathArgument() + ")", anything
	case n < 60:
		g.note("$input.json")
		return ".json(" + g.pathArgument() + ")", text
	case n < 70:
		g.note("$input.body")
		return pick(g.generator, ".body", ".body", ".body", ".getBody()", ".Body"), text
	case n < 85:
		g.note("$input.params(x)")
		return ".params(" + g.quoted(g.parameterName()) + ")", text
	default:
		g.note("$input.params()")
		return ".params()" + g.parameterGroup(), mapping
	}
}

// pathArgument is a path that mostly leads somewhere, in quotes, or anything else.
func (g *gatewayGenerator) pathArgument() string {
	switch n := g.rand.IntN(100); {
	case n < 25:
		return pick(g.generator, `'$'`, `"$"`, `'$.'`, `''`)
	case n < 90:
		return g.quoted(g.paths.path())
	case n < 97:
		return g.nested(g.stringLiteral, func() string { return "'$.a'" })
	default:
		return g.argument(anything)
	}
}

// quoted is a text as a literal: what it shows is the text, but for a few in double quotes.
func (g *gatewayGenerator) quoted(s string) string {
	if g.chance(60) {
		return "'" + strings.ReplaceAll(s, "'", "''") + "'"
	}
	return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
}

func (g *gatewayGenerator) parameterName() string {
	names := pick(g.generator, pathNames, queryNames, headerNames, []string{"nope", "", "path", "ACCEPT"})
	return pick(g.generator, names...)
}

// parameterGroup is the tail behind $input.params(): all groups, one, or a parameter.
func (g *gatewayGenerator) parameterGroup() string {
	if g.chance(20) {
		return ""
	}
	tail := g.lookup(pick(g.generator, "path", "querystring", "header", "header", "nope"))
	if g.chance(40) {
		tail += g.lookup(g.parameterName())
	}
	return tail
}

// lookup asks a map for a member in one of the ways that templates know.
func (g *gatewayGenerator) lookup(name string) string {
	switch n := g.rand.IntN(100); {
	case n < 60 && word.FindString(name) == name && name != "":
		return "." + name
	case n < 80:
		return ".get(" + g.quoted(name) + ")"
	default:
		return "[" + g.quoted(name) + "]"
	}
}

func (g *gatewayGenerator) contextMember() (tail string, k kind) {
	g.note("$context")
	if g.chance(4) {
		return "", mapping
	}
	name := pick(g.generator, contextNames...)
	tail = g.lookup(name)
	switch name {
	case "identity":
		return tail + g.below(identityNames), anything
	case "authorizer":
		return tail + g.authorized(), anything
	case "requestOverride", "responseOverride":
		return tail + g.below(overrideNames), mapping
	case "a", "error":
		return tail, mapping
	case "list":
		return tail, list
	default:
		return tail, text
	}
}

// below is nothing, seldom, or asks for a member.
func (g *gatewayGenerator) below(names []string) string {
	if g.chance(15) {
		return ""
	}
	return g.lookup(pick(g.generator, names...))
}

// authorized asks for a member of the authorizer. Claims are not given away: their class is
// nothing that anybody knows.
func (g *gatewayGenerator) authorized() string {
	tail := g.below(authorizerNames)
	if strings.Contains(tail, "claims") {
		return tail + g.lookup(pick(g.generator, claimNames...))
	}
	return tail
}

// utility is a call of one of $util's functions with an argument that mostly fits.
func (g *gatewayGenerator) utility() (tail string, k kind) {
	function := pick(g.generator, "escapeJavaScript", "escapeJavaScript", "escapeJavaScript", "parseJson", "parseJson", "urlEncode", "urlEncode",
		"urlDecode", "urlDecode", "base64Encode", "base64Decode", "base64Decode", "toJson")
	g.note("$util." + function)
	argument := g.nested(func() string { return g.utilityArgument(function) }, func() string { return "$input.body" })
	if function == "parseJson" {
		return "." + function + "(" + argument + ")", pick(g.generator, anything, mapping, list)
	}
	return "." + function + "(" + argument + ")", text
}

func (g *gatewayGenerator) utilityArgument(function string) string {
	switch n := g.rand.IntN(100); {
	case n < 50:
		return g.givenText()
	case n < 65:
		return "'" + pick(g.generator, "YWJj", "4pi6", "8J+YgA==", "YQ", "Y Q = =", "_-8", "/+8=", "!!", "a%20b", "caf%C3%A9", "%", "%4", "%zz", "a+b", `{"a":[1,2]}`, "{a:1}", "[1,", `{"a":"\ud83d"}`, `"x"`, "1.10", "é😀", "\xed\xa0\xbd", "", "</script>", `\"/`) + "'"
	case n < 80:
		return g.stringLiteral()
	case function == "parseJson" && n < 95:
		return jsonLiteralOf(g.jsonMap())
	default:
		return g.argument(anything)
	}
}

func jsonLiteralOf(json string) string { return "'" + strings.ReplaceAll(json, "'", "''") + "'" }
