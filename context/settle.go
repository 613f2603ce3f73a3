package context

import "github.com/velmap/velmap/vtl/value"

// Settle puts texts in the place of the blocks that a template has left in
// $context, as vtl.Settler asks for. API Gateway makes texts of all that is in
// the overrides; a block elsewhere in $context would print as its text, too.
func (s *Scope) Settle(text func(v value.Value) (printed string, ok bool)) {
	e := s.init()
	if !e.filled.context {
		return
	}
	request, response := e.context.request.twice, e.context.response.twice
	t := settler{text: text, left: maxExported}
	t.settle(e.context.members.Value(), 0)
	e.context.request.twice, e.context.response.twice = request, response
}

// settler replaces blocks in maps and lists.
type settler struct {
	text func(value.Value) (string, bool)
	left int // how many values it still looks at
}

func (t *settler) settle(container value.Value, depth int) {
	if t.left <= 0 || depth > maxExportedDepth {
		return
	}
	blocks := map[value.Value]string{}
	for key, member := range container.Entries() {
		t.look(key, member, blocks, depth)
	}
	if container.IsList() {
		for i := range container.Len() {
			element, _ := container.At(i)
			t.look(value.Integral(int64(i)), element, blocks, depth)
		}
	}
	for index, printed := range blocks {
		// A list that cannot be changed keeps its block.
		_ = value.SetIndex(container, index, value.String(printed))
	}
}

// look notes the text of a block, and settles what is no block.
func (t *settler) look(index, v value.Value, blocks map[value.Value]string, depth int) {
	t.left--
	if printed, ok := t.text(v); ok {
		blocks[index] = printed
		return
	}
	t.settle(v, depth+1)
}
