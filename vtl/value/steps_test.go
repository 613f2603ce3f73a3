package value_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// A step is one use of a value by a template, written as a JSON array:
//
//	["l", "add", 1]          $l.add(1)
//	["s=l", "subList", 0, 2] #set($s = $l.subList(0, 2))
//	["l", "[]", 0]           $l[0]
//	["l", "[]=", 0, 7]       #set($l[0] = 7)
//	["m", ".=", "k", 7]      #set($m.k = 7)
//	["m", ".", "empty"]      $m.empty
//	["l", "each", [...]]     #foreach($e in $l)<$e>step#end
//	["l"]                    $l
//
// An argument is a number, a string, true or false, null, a list or a map;
// "$l" is the variable.
type step []any

// maxTurns is where a loop that feeds itself is given up.
const maxTurns = 200

var errEndless = errors.New("endless loop")

// machine runs steps as a template would and gathers what they print.
type machine struct {
	vars map[string]value.Value
	out  strings.Builder
}

// identity is what Java prints of the identity of an object.
var identity = regexp.MustCompile(`@[0-9a-f]{4,8}`)

// run runs steps until one fails. Each leaves its text and a line feed.
func run(vars map[string]value.Value, steps []step) (out string, err error) {
	m := &machine{vars: vars}
	for _, s := range steps {
		if err = m.step(s); err != nil {
			break
		}
		m.out.WriteByte('\n')
	}
	return identity.ReplaceAllString(m.out.String(), "@0"), err
}

func (m *machine) step(s step) error {
	to, name, isSet := strings.Cut(s[0].(string), "=")
	if !isSet {
		name = to
	}
	if len(s) > 1 && s[1] == "each" {
		return m.each(name, s[2])
	}
	v, err := m.value(name, s)
	if err != nil {
		return err
	}
	if isSet {
		if !v.IsNull() {
			m.vars[to] = v
		}
		return nil
	}
	return m.print(v)
}

// value does what a step asks for.
func (m *machine) value(name string, s step) (value.Value, error) {
	receiver := m.vars[name]
	switch {
	case len(s) == 1:
		return receiver, nil
	case receiver.IsNull() && strings.HasSuffix(s[1].(string), "="):
		return value.String(""), nil
	case receiver.IsNull():
		return receiver, nil
	}
	var args []value.Value
	for _, a := range s[2:] {
		args = append(args, m.argument(a))
	}
	switch s[1] {
	case "[]":
		return value.GetIndex(receiver, args[0])
	case "[]=":
		return value.String(""), value.SetIndex(receiver, args[0], args[1])
	case ".":
		return value.NewProperty(s[2].(string)).Get(receiver)
	case ".=":
		return value.String(""), value.SetProperty(receiver, s[2].(string), args[1])
	default:
		v, _, err := value.Call(receiver, s[1].(string), args...)
		return v, err
	}
}

// print prints a value; one that is null or unresolved leaves a dot, for the
// source text that Velocity prints.
func (m *machine) print(v value.Value) error {
	if v.IsNull() {
		m.out.WriteByte('.')
		return nil
	}
	text, err := v.AppendString(nil)
	if err == nil {
		m.out.Write(text)
	}
	return err
}

func (m *machine) each(name string, inner any) error {
	c, ok := m.vars[name].Iterate()
	if !ok {
		return nil
	}
	for turn := 0; c.HasNext(); turn++ {
		if turn == maxTurns {
			return errEndless
		}
		v, err := c.Next()
		if err != nil {
			return err
		}
		m.vars["e"] = v
		m.out.WriteByte('<')
		if err := m.print(v); err != nil {
			return err
		}
		m.out.WriteByte('>')
		if err := m.step(step(inner.([]any))); err != nil {
			return err
		}
	}
	delete(m.vars, "e")
	return nil
}

// argument returns the value of an argument that JSON has written.
func (m *machine) argument(a any) value.Value {
	switch a := a.(type) {
	case nil:
		return value.Null
	case bool:
		return value.Bool(a)
	case json.Number:
		return number(a.String())
	case string:
		if name, ok := strings.CutPrefix(a, "$"); ok {
			return m.vars[name]
		}
		return value.String(a)
	case []any:
		l := value.NewList()
		for _, e := range a {
			l.Append(m.argument(e))
		}
		return l.Value()
	default:
		panic(fmt.Sprintf("argument %T", a))
	}
}

func number(text string) value.Value {
	if i, err := strconv.ParseInt(text, 10, 64); err == nil {
		return value.Integral(i)
	}
	f, err := strconv.ParseFloat(text, 64)
	if err != nil {
		panic(err)
	}
	return value.Double(f)
}

// startVars returns the variables that every case starts with.
func startVars() map[string]value.Value {
	i := value.Int
	s := value.String
	tree := value.NewMap()
	tree.Set("a", i(1))
	tree.Set("b", value.NewList(i(1), s("x")).Value())
	tree.Set("c", value.Null)
	array, _, _ := value.Call(value.NewList(s("x"), s("y"), s("x")).Value(), "toArray")
	return map[string]value.Value{
		"l": value.NewList(i(3), i(1), i(2), i(1)).Value(),
		"j": value.NewJSONArray(s("b"), value.Null, s("a"), i(1)).Value(),
		"m": tree.Value(),
		"h": value.NewHashMap().Value(),
		"a": array,
	}
}

// documentVars returns the same variables, as far as JSON can write them, as
// containers of Documents that nobody has written to.
func documentVars() map[string]value.Value {
	vars := startVars()
	vars["l"] = parse("[3,1,2,1]", value.ArrayLists())
	vars["j"] = parse(`["b",null,"a",1]`)
	vars["m"] = parse(`{"a":1,"b":[1,"x"],"c":null}`, value.ArrayLists())
	return vars
}

func parse(text string, opts ...value.ReadOption) value.Value {
	d, err := value.ParseJSON(text, opts...)
	if err != nil {
		panic(err)
	}
	return d.Root()
}

// className returns the class of an exception, and "" for none.
func className(err error) string {
	if err == nil {
		return ""
	}
	var e *value.Exception
	if errors.As(err, &e) {
		return e.Class
	}
	return err.Error()
}
