package integration

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/velmap/velmap/vtl/value"
)

// bodySchemas are the models that payloads are checked with, by content type in
// lower case.
type bodySchemas map[string]*jsonschema.Schema

// documentURL is where a document counts as being, for references in its
// schemas. Nothing is ever loaded from there.
const documentURL = "https://document.invalid/api.json"

// modelCompiler compiles the models of the operations of a document. Schemas are
// those of JSON Schema draft 4, as API Gateway's are, unless they name another
// one; references lead within the document only.
type modelCompiler struct {
	document value.Value
	compiler *jsonschema.Compiler // nil until it is needed
}

// compile compiles the models of an operation.
func (c *modelCompiler) compile(models []Model) (bodySchemas, error) {
	schemas := bodySchemas{}
	for _, m := range models {
		if c.compiler == nil {
			if err := c.read(); err != nil {
				return nil, err
			}
		}
		schema, err := c.compiler.Compile(documentURL + (&url.URL{Fragment: m.place}).String())
		if err != nil {
			return nil, &Error{m.Pointer, fmt.Sprintf("the model is no JSON Schema: %v", err)}
		}
		schemas[strings.ToLower(m.ContentType)] = schema
	}
	return schemas, nil
}

// read hands the document to the compiler.
func (c *modelCompiler) read() error {
	if left := maxModelValues; !fits(c.document, &left) {
		return errLargeDocument
	}
	text, err := c.document.MarshalJSON()
	if err != nil {
		return err
	}
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return err
	}
	c.compiler = jsonschema.NewCompiler()
	c.compiler.DefaultDraft(jsonschema.Draft4)
	c.compiler.UseLoader(noLoader{})
	return c.compiler.AddResource(documentURL, parsed)
}

// maxModelValues is how many values a document may have whose models are used:
// with aliases, a small YAML text can stand for any number.
const maxModelValues = 1_000_000

var errLargeDocument = errors.New("the document is too large for its models to be used")

// fits counts the values in v and reports whether there are no more than left.
func fits(v value.Value, left *int) bool {
	*left--
	if *left < 0 {
		return false
	}
	for _, member := range v.Entries() {
		if !fits(member, left) {
			return false
		}
	}
	if v.IsList() {
		for element := range v.Elements() {
			if !fits(element, left) {
				return false
			}
		}
	}
	return true
}

// noLoader refuses to load other documents.
type noLoader struct{}

var errOtherDocument = errors.New("other documents are not loaded")

func (noLoader) Load(string) (any, error) { return nil, errOtherDocument }
