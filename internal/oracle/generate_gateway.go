package oracle

import "strings"

// GenerateAPIGateway makes the n-th template and request of a seed; the same numbers always
// give the same case.
//
// Its templates are those of [Generate] in which most references lead to $input, $util,
// $context and $stageVariables, mixed with what templates of API Gateway mostly consist of:
// loops over parameters, payloads rebuilt from paths, decoded forms, overrides. Paths are grown
// along the payload, where that is JSON. Nothing asks for the class or the identity of an
// object that API Gateway gives, since nobody knows them.
func GenerateAPIGateway(seed, n uint64) Case {
	return newGatewayGenerator(seed, n).newCase()
}

// A gatewayGenerator writes one request and a template for it.
type gatewayGenerator struct {
	*generator
	paths *pathGenerator // shares the generator
}

func newGatewayGenerator(seed, n uint64) *gatewayGenerator {
	g := newGenerator(seed, n)
	return &gatewayGenerator{generator: g, paths: &pathGenerator{generator: g, dialect: Jayway20}}
}

func (g *gatewayGenerator) newCase() Case {
	g.left = smallBudget + g.rand.IntN(largeBudget)
	c := Case{Dialect: APIGateway, Lists: JSONSmart, Request: g.request()}
	g.statements, g.references = g.idiom, g.given
	c.Template = withoutClasses(g.source(APIGateway))
	c.Vars = g.vars(c.Template)
	return c
}

// withoutClasses asks for no class, and for no hash code where one may be that of an identity.
func withoutClasses(template string) string {
	template = strings.NewReplacer("class", "clasp", "Class", "Clasp").Replace(template)
	if strings.Contains(template, "context") {
		return strings.ReplaceAll(template, "hashCode()", "toString()")
	}
	return template
}
