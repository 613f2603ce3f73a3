package jsonpath

import "fmt"

// A Dialect is a generation of Jayway's JsonPath. The package comment has a
// table of the differences.
type Dialect uint8

// The dialects.
const (
	Jayway20 Dialect = iota // 2.0.0, of March 2015, which API Gateway answers like
	Jayway29                // 2.9.0 and, with the same engine, 2.10.0 and 3.0.0
)

var dialectNames = [...]string{Jayway20: "jayway20", Jayway29: "jayway29"}

// WithDialect chooses the dialect, of expressions and of what Parse takes for
// JSON. The default is Jayway20.
func WithDialect(d Dialect) Option {
	return func(o *options) { o.dialect = d }
}

// String returns the name of the dialect, such as jayway20.
func (d Dialect) String() string {
	if int(d) < len(dialectNames) {
		return dialectNames[d]
	}
	return fmt.Sprintf("Dialect(%d)", d)
}

// UnmarshalText sets d to the dialect of a name that String returns. It fails
// for any other text.
func (d *Dialect) UnmarshalText(text []byte) error {
	for i, name := range dialectNames {
		if name == string(text) {
			*d = Dialect(i)
			return nil
		}
	}
	return fmt.Errorf("jsonpath: there is no dialect %q", text)
}
