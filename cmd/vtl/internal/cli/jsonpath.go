package cli

import (
	"errors"
	"fmt"

	"github.com/velmap/velmap/jsonpath"
	"github.com/velmap/velmap/vtl/value"
)

// jsonpathCommand reads one path from one document.
type jsonpathCommand struct {
	Expr string `arg:"" help:"The expression, such as $$.store.book[0].title."`

	File string `arg:"" default:"-" help:"File of the JSON document; - is the standard input." optional:""`

	Dialect jsonpath.Dialect `default:"jayway20" help:"Generation of Jayway's JsonPath: jayway20, which API Gateway answers like, or jayway29." placeholder:"NAME"`

	Print bool `help:"Print the result as a template does, in place of its JSON text." short:"p"`

	Suppress bool `help:"Answer with null or an empty list where there would be an error (SUPPRESS_EXCEPTIONS)."`

	LeafNull bool `help:"Take a last property that is missing for null (DEFAULT_PATH_LEAF_TO_NULL)."`

	List bool `help:"Always answer with a list (ALWAYS_RETURN_LIST)."`
}

// options returns those of the flags.
func (c *jsonpathCommand) options() []jsonpath.Option {
	opts := []jsonpath.Option{jsonpath.WithDialect(c.Dialect)}
	if c.Suppress {
		opts = append(opts, jsonpath.SuppressExceptions())
	}
	if c.LeafNull {
		opts = append(opts, jsonpath.DefaultPathLeafToNull())
	}
	if c.List {
		opts = append(opts, jsonpath.AlwaysReturnList())
	}
	return opts
}

// Run prints what the path leads to, as JSON on one line.
func (c *jsonpathCommand) Run(s *streams) error {
	files := files{stdin: s.in}
	text, err := files.text(c.File)
	if err != nil {
		return err
	}
	_, v, err := readPath(c.Expr, text, c.options()...)
	if err != nil {
		return err
	}
	var out []byte
	if c.Print {
		out, err = v.AppendString(nil)
	} else {
		out, err = v.AppendJSON(nil, value.EscapeSlash)
	}
	if err != nil {
		return fmt.Errorf("the result can't be written: %w", err)
	}
	_, err = s.out.Write(append(value.EncodeUTF8(string(out)), '\n'))
	return err
}

// isPathFailure reports whether an expression or a document is at fault, not
// the command line.
func isPathFailure(err error) bool {
	var failed *pathError
	return errors.As(err, &failed)
}
