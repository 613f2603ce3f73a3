package integration

// A mapping sets a parameter of the request to the backend, or a header of the
// response to the client, from something else of the exchange. It is read once
// and may be used by any number of goroutines.
type mapping struct {
	target target
	source source
}

// parseRequestMapping reads a member of requestParameters. The error is an
// *expressionError.
func parseRequestMapping(p Parameter) (mapping, error) {
	return parseMapping(p, parseRequestTarget, parseRequestSource)
}

// parseResponseMapping reads a member of responseParameters. The error is an
// *expressionError.
func parseResponseMapping(p Parameter) (mapping, error) {
	return parseMapping(p, parseResponseTarget, parseResponseSource)
}

func parseMapping(p Parameter, toTarget func(string) (target, error), toSource func(string) (source, error)) (m mapping, err error) {
	if m.target, err = toTarget(p.Target); err != nil {
		return mapping{}, err
	}
	if m.source, err = toSource(p.Expression); err != nil {
		return mapping{}, err
	}
	return m, nil
}

// An expressionError is a mapping expression that is none.
type expressionError struct{ expression, reason string }

// Error returns the message of API Gateway, which does not give the reason, and
// the reason.
func (e *expressionError) Error() string {
	return "Invalid mapping expression specified: " + e.expression + ": " + e.reason
}

// checkName returns why a name is not one of a parameter, or nothing. Names
// have the form ^[a-zA-Z0-9._$-]+$.
func checkName(name string) (reason string) {
	if name == "" {
		return "the name is missing"
	}
	for _, c := range []byte(name) {
		letterOrDigit := 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
		if !letterOrDigit && c != '.' && c != '_' && c != '$' && c != '-' {
			return "a name has letters, digits and the characters . _ $ - only"
		}
	}
	return ""
}
