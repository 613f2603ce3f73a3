package context

import "github.com/velmap/velmap/vtl/value"

// Authorizer is what an authorizer said of the client, $context.authorizer. All
// of it are strings, whatever the authorizer returned. PrincipalID and Claims
// win over members of the same names.
type Authorizer struct {
	PrincipalID string            // principalId
	Claims      map[string]string // claims: of a token of a Cognito user pool
	Context     map[string]string // all other members, by name
}

func (a *Authorizer) value(c *copier) value.Value {
	authorizer := c.newMap()
	authorizer.some(textMember{"principalId", a.PrincipalID})
	if a.Claims != nil {
		found := c.newMap()
		found.addTexts(a.Claims)
		authorizer.Set("claims", value.FromObject(&claims{found.Map}))
	}
	authorizer.addTexts(a.Context)
	return authorizer.Value()
}

// claims is $context.authorizer.claims: each claim can be read, but the map of
// them is null. It prints as the empty string, has no keys, and equals null
// where null counts as the empty string.
type claims struct{ members *value.Map }

// Get returns a claim.
func (c *claims) Get(name string) (value.Value, bool) {
	return c.members.Get(value.String(name))
}

// Call answers to get(name) alone, which is what an index calls as well.
func (c *claims) Call(method string, args []value.Value) (value.Value, bool, error) {
	if method != "get" || len(args) != 1 {
		return value.Null, false, nil
	}
	claim, ok := c.members.Get(args[0])
	return claim, ok, nil
}

// AppendText appends nothing.
func (c *claims) AppendText(dst []byte) ([]byte, bool, error) { return dst, true, nil }
