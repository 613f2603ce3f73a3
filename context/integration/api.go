package integration

// An API is what an OpenAPI document says about integrations.
type API struct {
	// Operations are those that have an integration, in the order of the
	// document.
	Operations []Operation
}

// An Operation is a method of a path.
type Operation struct {
	Path        string // as in the document: /pets/{petId}
	Method      string // in upper case; ANY for x-amazon-apigateway-any-method
	Integration *Integration
}

// Operation returns the operation of a path of the document and a method. An
// operation for the very method wins over the one for ANY; ok is false when
// there is neither.
func (a *API) Operation(path, method string) (op Operation, ok bool) {
	for _, o := range a.Operations {
		switch {
		case o.Path != path:
		case o.Method == method:
			return o, true
		case o.Method == anyMethod:
			op, ok = o, true
		}
	}
	return op, ok
}

// anyMethod is the method of an operation that takes all that are not
// declared.
const anyMethod = "ANY"
