package integration

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/velmap/velmap/vtl/value"
	"github.com/velmap/velmap/vtl/value/javaregex"
)

// bodySchemas are the models that payloads are checked with, by content type in
// lower case.
type bodySchemas map[string]*jsonschema.Schema

// documentURL is where a document counts as being, for references in its
// schemas. Nothing is ever loaded from there.
const documentURL = "https://document.invalid/api.json"

// A modelDocument is what the references of schemas lead within, and how its
// intrinsics are read.
type modelDocument struct {
	root    value.Value
	reading reading
}

// A modelPlace is where a schema is. The zero one is that of a schema by itself.
type modelPlace struct {
	document *modelDocument
	pointer  string
}

// modelCompiler compiles the models of operations. Schemas are those of JSON
// Schema draft 4, as API Gateway's are, unless they name another one; their
// patterns are taken for Java's, which are closest to those of ECMA 262.
// References lead within the document only.
type modelCompiler map[*modelDocument]*jsonschema.Compiler

// compile compiles the models of an operation.
func (c modelCompiler) compile(models []Model) (bodySchemas, error) {
	schemas := bodySchemas{}
	for _, m := range models {
		place := m.place
		if place.document == nil {
			place.document = &modelDocument{root: m.Schema}
		}
		if c[place.document] == nil {
			compiler, err := place.document.compiler()
			if err != nil {
				return nil, err
			}
			c[place.document] = compiler
		}
		schema, err := c[place.document].Compile(documentURL + (&url.URL{Fragment: place.pointer}).String())
		if err != nil {
			return nil, &Error{m.Pointer, fmt.Sprintf("the model is no JSON Schema: %v", err)}
		}
		schemas[strings.ToLower(m.ContentType)] = schema
	}
	return schemas, nil
}

// compiler returns a compiler that has read the document.
func (d *modelDocument) compiler() (*jsonschema.Compiler, error) {
	if left := maxValues; !fits(d.root, &left) {
		return nil, errLargeDocument
	}
	plain := intrinsics{reading: d.reading, budget: newBudget()}
	text, err := plain.plainSchema(d.root).MarshalJSON()
	if err != nil {
		return nil, err
	}
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft4)
	c.UseLoader(noLoader{})
	c.UseRegexpEngine(compilePattern)
	return c, c.AddResource(documentURL, parsed)
}

// modelPattern is a pattern in a model.
type modelPattern struct{ *javaregex.Pattern }

func compilePattern(expression string) (jsonschema.Regexp, error) {
	p, err := javaregex.Compile(expression, 0)
	return modelPattern{p}, err
}

// MatchString reports whether the pattern is found in a text. One that takes too
// long is not.
func (p modelPattern) MatchString(text string) bool {
	found, err := p.FindString(text)
	return err == nil && found
}

var errLargeDocument = errors.New("the document stands for too many values")

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
