package vtl

import (
	"fmt"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// loopInfo is $foreach.info: where the loop stands.
type loopInfo struct{ loop *loop }

// Get reads a property: name, type, depth, template, line or column.
func (i *loopInfo) Get(name string) (value.Value, bool) {
	at := i.loop.unit.position(i.loop.owner.Pos())
	switch name {
	case "name":
		return value.String("foreach"), true
	case "type":
		return value.String("block"), true
	case "depth":
		return value.Int(int32(i.loop.depth())), true
	case "template":
		return value.String(i.loop.unit.name), true
	case "line":
		return value.Int(int32(at.Line)), true
	case "column":
		return value.Int(int32(at.Column)), true
	default:
		return value.Null, false
	}
}

// Call calls the getter of a property, or toString.
func (i *loopInfo) Call(method string, args []value.Value) (value.Value, bool, error) {
	if len(args) > 0 {
		return value.Null, false, nil
	}
	if method == "toString" {
		return value.String(i.text()), true, nil
	}
	if name, ok := strings.CutPrefix(method, "get"); ok && name != "" {
		v, known := i.Get(strings.ToLower(name[:1]) + name[1:])
		return v, known, nil
	}
	return value.Null, false, nil
}

// AppendText appends what Scope.Info.toString gives.
func (i *loopInfo) AppendText(dst []byte) (text []byte, ok bool, err error) {
	return append(dst, i.text()...), true, nil
}

func (i *loopInfo) text() string {
	var b strings.Builder
	b.WriteString("#foreach[type:block")
	if depth := i.loop.depth(); depth > 1 {
		fmt.Fprintf(&b, " depth:%d", depth)
	}
	name := i.loop.unit.name
	if strings.Contains(name, " ") {
		name = `"` + name + `"`
	}
	at := i.loop.unit.position(i.loop.owner.Pos())
	fmt.Fprintf(&b, " template:%s line:%d column:%d]", name, at.Line, at.Column)
	return b.String()
}

// ClassName returns the name of Velocity's class for it.
func (i *loopInfo) ClassName() string { return "org.apache.velocity.runtime.directive.Scope$Info" }
