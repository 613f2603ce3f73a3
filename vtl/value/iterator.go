package value

import "unsafe"

// iterator is a java.util.Iterator or ListIterator that a template holds.
type iterator struct {
	class   *Class
	cursor  Cursor
	forward bool // refuses to go back, though its class could
}

func newIterator(class *Class, c Cursor) Value {
	return Value{kind: KindIterator, ref: unsafe.Pointer(&iterator{class: class, cursor: c})}
}

func (v Value) iterator() *iterator { return (*iterator)(v.ref) }

// list returns the cursor for a step that only a ListIterator knows.
func (i *iterator) list() (*Cursor, error) {
	if i.forward {
		return nil, throw(unsupportedOperation, "")
	}
	return &i.cursor, nil
}

func (i *iterator) hasNext() bool { return i.cursor.HasNext() }

func (i *iterator) next() (Value, error) { return i.cursor.Next() }
