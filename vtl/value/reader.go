package value

import (
	"fmt"
	"strings"
)

// ParseJSON reads a JSON text as json-smart 2.2 does in its permissive mode,
// with which API Gateway reads payloads:
//
//   - strings and keys may stand in single quotes or in none: {a: 'b', c: d e}
//   - commas may be missing behind a bracket or quote, or be too many
//   - what follows the closing bracket or quote of the whole text is ignored
//   - a text that is neither of these is a string, trimmed; so is the empty one
//   - of members with one key the last counts, in the place of the first
//   - in a string with escapes, control characters and unknown escapes vanish
//
// src is taken as Java would have it in UTF-16: a lone surrogate may stand in
// it as the three bytes that encode it (WTF-8). DecodeUTF8 makes such a text
// from bytes. The strings of the Document are parts of src.
//
// The error is a *JSONError.
func ParseJSON(src string, opts ...ReadOption) (*Document, error) {
	d := new(Document)
	if err := d.Parse(src, opts...); err != nil {
		return nil, err
	}
	return d, nil
}

// Parse reads another text into d, as ParseJSON does, in the memory of the one
// before: it does not allocate once that is large enough, but for the text of
// strings with escapes and for objects with repeated keys. Containers taken
// from d before must not be used any more; strings and numbers may be.
//
// After an error d holds null.
func (d *Document) Parse(src string, opts ...ReadOption) error {
	d.reset()
	d.options = defaultReadOptions()
	for _, o := range opts {
		o(&d.options)
	}
	if len(src) > d.options.maxBytes {
		return &JSONError{
			Offset: d.options.maxBytes,
			thrown: &Exception{Class: outOfMemory, Message: fmt.Sprintf("JSON text exceeds %d bytes", d.options.maxBytes)},
		}
	}
	d.source = src
	r := reader{doc: d, src: src, nodes: d.nodes, decoded: d.decoded[:0], limit: d.options.maxDepth}
	if cap(r.nodes) == 0 {
		r.nodes = make([]node, 0, guessNodes(src))
	}
	err := r.document()
	d.nodes, d.decoded = r.nodes, r.decoded
	if err != nil {
		d.reset()
		return err
	}
	d.unquoted = string(r.decoded)
	for _, object := range r.repeated {
		d.buildMap(object)
	}
	return nil
}

// guessNodes guesses the number of values in a text from its commas.
func guessNodes(src string) int {
	n := strings.Count(src, ",")
	return min(n+n/2, len(src)/4) + 8
}

// reader is the state of one reading. It keeps no stack: a container that is
// open holds its parent in node.next, and what is known of its members so far
// in node.text.
type reader struct {
	doc     *Document
	src     string
	pos     int
	nodes   []node
	decoded []byte // texts of strings with escapes

	open     uint32 // node of the innermost container that is open
	closer   byte   // its closing bracket; 0 at the top
	members  uint32 // how many it has so far
	filter   uint32 // see addKey
	depth    int
	limit    int
	repeated []uint32 // objects that have a key twice
}

// piece is a text in the making: a part of the source or, if it has escapes, of
// decoded.
type piece struct {
	span
	escaped bool
}

// eoi is the character that json-smart sees at the end of the text; where it
// stands in the text it ends it.
const eoi = 0x1A

// char returns the byte at the position.
func (r *reader) char() byte {
	if r.pos < len(r.src) {
		return r.src[r.pos]
	}
	return eoi
}

// skipBlanks skips what may stand before a value.
func (r *reader) skipBlanks() {
	i := r.pos
	for i < len(r.src) && isBlank(r.src[i]) {
		i++
	}
	r.pos = i
}

// skipCommas skips what may stand between members or elements.
func (r *reader) skipCommas() {
	i := r.pos
	for i < len(r.src) && (r.src[i] == ',' || isBlank(r.src[i])) {
		i++
	}
	r.pos = i
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// skipSpace skips what may stand after a key, a value or a number.
func (r *reader) skipSpace() {
	i := r.pos
	for i < len(r.src) && r.src[i] <= ' ' && r.src[i] != eoi {
		i++
	}
	r.pos = i
}
