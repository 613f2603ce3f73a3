package diag

import "strconv"

// Position is a place in a source text. The zero Position is no place.
type Position struct {
	Line   int // from 1; a line ends with "\n", "\r\n" or "\r", as for Velocity
	Column int // from 1, in runes
	Offset int // from 0, in bytes
}

// IsValid reports whether p is a place.
func (p Position) IsValid() bool { return p.Line > 0 }

// String gives "line:column", or "-" for no place.
func (p Position) String() string {
	if !p.IsValid() {
		return "-"
	}
	return strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Column)
}

// Span is the stretch of source from Start up to, not including, End.
type Span struct {
	Start, End Position
}
