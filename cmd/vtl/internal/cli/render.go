package cli

import (
	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/value"
)

// renderCommand renders one template.
type renderCommand struct {
	Template string `arg:"" help:"File of the template. For this and all other files - is the standard input."`

	Body string `help:"File of the payload." placeholder:"FILE"`

	Request string `help:"File of the request: an HTTP request as text, the JSON event of a Lambda proxy integration, or a JSON object with the members method, resource, path, pathParameters, query, headers (or params), body, body_base64, stageVariables and context." placeholder:"FILE"`

	Resource string `help:"Resource that an HTTP request is for, with its path parameters in braces: /pets/{petId}." placeholder:"PATH"`

	Context string `help:"JSON file with the members of $$context." placeholder:"FILE"`

	Vars string `help:"JSON file with further references by name; its arrays are java.util.ArrayLists." placeholder:"FILE"`

	Dialect string `default:"apigateway" enum:"apigateway,velocity17" help:"Language of the template: ${enum}."`
}

// Run renders the template and prints its output, nothing else.
func (c *renderCommand) Run(s *streams) error {
	files := files{stdin: s.in}
	source, err := files.text(c.Template)
	if err != nil {
		return err
	}
	scope, err := c.scope(&files)
	if err != nil {
		return err
	}
	dialect, _ := vtl.DialectByName(c.Dialect)
	template, err := vtl.Parse(c.Template, source, vtl.WithDialect(dialect))
	if err != nil {
		return err
	}
	out, err := template.Append(nil, scope)
	if err != nil {
		return err
	}
	_, err = s.out.Write(value.EncodeUTF8(string(out)))
	return err
}

// scope returns the references that the flags give.
func (c *renderCommand) scope(f *files) (vtl.Scope, error) {
	vars, err := f.json(c.Vars, value.ArrayLists())
	if err != nil {
		return nil, err
	}
	scope := layers{vars: vars}
	if c.Dialect == vtl.Velocity17.String() {
		return scope, nil
	}
	request, err := c.request(f)
	if err != nil {
		return nil, err
	}
	scope.below = request.Scope()
	return scope, nil
}

func (c *renderCommand) request(f *files) (*apigw.Request, error) {
	request, err := c.readRequest(f)
	if err != nil {
		return nil, err
	}
	if c.Body != "" {
		body, err := f.read(c.Body)
		if err != nil {
			return nil, err
		}
		request.Body = apigw.BytesBody(body)
	}
	if c.Context != "" {
		if request.Context, err = f.json(c.Context); err != nil {
			return nil, err
		}
	}
	return request, nil
}

// readRequest reads the file of the request, if there is one.
func (c *renderCommand) readRequest(f *files) (*apigw.Request, error) {
	if c.Request == "" {
		return &apigw.Request{}, nil
	}
	text, err := f.read(c.Request)
	if err != nil {
		return nil, err
	}
	request, err := apigw.ParseRequest(text, c.Resource)
	return request, inFile(c.Request, err)
}
