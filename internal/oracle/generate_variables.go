package oracle

var (
	contextNames = []string{"requestId", "apiId", "stage", "httpMethod", "resourcePath", "path", "accountId", "protocol", "requestTime", "requestTimeEpoch",
		"domainName", "extendedRequestId", "identity", "identity", "authorizer", "authorizer", "requestOverride", "responseOverride", "connectionId",
		"error", "list", "a", "isCanaryRequest", "wafResponseCode", "name"}
	identityNames   = []string{"sourceIp", "userAgent", "apiKey", "caller", "user", "accountId", "clientCert", "cognitoIdentityId"}
	authorizerNames = []string{"principalId", "claims", "claims", "role", "n", "yes", "nested", "nil", "list", "x-y"}
	claimNames      = []string{"sub", "email", "cognito:username", "exp", "email_verified", "name", "custom:role"}
	overrideNames   = []string{"header", "path", "querystring", "status", "other"}
	overridden      = []string{"Accept", "X-New", "x-new", "id", "q", "Content-Type", "name", "x-y"}
)

// variables is $context: members that API Gateway has, and some that it has not.
func (g *gatewayGenerator) variables() string {
	return g.object(contextNames, func(name string) string {
		switch name {
		case "identity":
			return g.object(identityNames, g.identity)
		case "authorizer":
			return g.orOdd(g.authorizer)
		case "requestOverride", "responseOverride":
			return g.orOdd(g.overridesBefore)
		case "requestTimeEpoch":
			return pick(g.generator, "1698414057123", "0", "1e12")
		case "list":
			return g.jsonList()
		case "a", "error":
			return g.jsonMap()
		}
		if g.chance(15) {
			return g.scalar()
		}
		return g.parameterText()
	})
}

// orOdd is mostly the object, seldom a value of another kind.
func (g *gatewayGenerator) orOdd(object func() string) string {
	if g.chance(94) {
		return object()
	}
	return g.jsonValue()
}

func (g *gatewayGenerator) identity(name string) string {
	if name == "clientCert" {
		return `{"subjectDN":"CN=a","validity":{"notBefore":"May 28 12:30:02 2019 GMT"}}`
	}
	return pick(g.generator, g.parameterText(), "null")
}

func (g *gatewayGenerator) authorizer() string {
	return g.object(authorizerNames, func(name string) string {
		switch name {
		case "claims":
			return g.orOdd(func() string { return g.object(claimNames, func(string) string { return g.jsonValue() }) })
		case "nested":
			return g.jsonMap()
		case "list":
			return g.jsonList()
		}
		return g.scalar()
	})
}

// overridesBefore is what an earlier template has left.
func (g *gatewayGenerator) overridesBefore() string {
	return g.object(overrideNames, func(name string) string {
		switch name {
		case "status":
			return pick(g.generator, "200", "404", `"500"`)
		case "other":
			return g.jsonValue()
		}
		return g.orOdd(func() string { return g.values(overridden) })
	})
}
