package context

import "github.com/velmap/velmap/vtl/value"

// A Body is a payload: text, or bytes as they came. The zero Body is an empty
// one.
type Body struct {
	text  string
	bytes []byte
}

// TextBody returns the payload of a text. A lone surrogate stands in it as the
// three bytes that encode it, as in value.String.
func TextBody(text string) Body { return Body{text: text} }

// BytesBody returns the payload of these bytes, which must not be changed
// afterwards.
func BytesBody(b []byte) Body { return Body{bytes: b} }

// Text returns the payload as text: bytes are read as UTF-8, and what is
// malformed becomes U+FFFD, as java.lang.String does it.
func (b Body) Text() string {
	if b.bytes != nil {
		return value.DecodeUTF8(b.bytes)
	}
	return b.text
}

// Bytes returns the payload as bytes, which must not be changed: text in UTF-8,
// in which a lone surrogate is a question mark, as java.lang.String.getBytes
// has it.
func (b Body) Bytes() []byte {
	if b.bytes != nil {
		return b.bytes
	}
	return value.EncodeUTF8(b.text)
}
