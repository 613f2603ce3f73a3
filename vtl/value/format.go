package value

import (
	"strings"
)

// maxFormatWidth bounds widths and precisions, where Java runs out of memory.
const maxFormatWidth = 1 << 24

// formatJava is String.format(format, args) in an English locale and UTC. Args
// that are nil stand for a null array, whose elements are all null.
func formatJava(format string, args []Value) (string, error) {
	pieces, err := parseFormat(format)
	if err != nil {
		return "", err
	}
	f := formatter{args: args, last: -1}
	for i := range pieces {
		if err := f.write(&pieces[i]); err != nil {
			return "", err
		}
	}
	return string(f.dst), nil
}

// formatPiece is a text and the specifier behind it; the last text has none.
type formatPiece struct {
	text string
	spec *formatSpec
}

// parseFormat takes a whole format to pieces: mistakes in it come before those
// in the arguments.
func parseFormat(format string) ([]formatPiece, error) {
	var pieces []formatPiece
	for {
		text, rest, found := strings.Cut(format, "%")
		if !found {
			return append(pieces, formatPiece{text: text}), nil
		}
		if rest == "" {
			return nil, unknownConversion("%")
		}
		spec, rest, err := parseFormatSpec(rest)
		if err != nil {
			return nil, err
		}
		pieces = append(pieces, formatPiece{text, &spec})
		format = rest
	}
}

// formatter is what java.util.Formatter knows while it writes.
type formatter struct {
	dst  []byte
	args []Value
	next int // the next argument
	last int // the last one that was used; -1 is none
}

func (f *formatter) write(p *formatPiece) error {
	f.dst = append(f.dst, p.text...)
	if p.spec == nil {
		return nil
	}
	if max(p.spec.width, p.spec.precision) > maxFormatWidth || len(f.dst) > maxFormatWidth {
		return throw(outOfMemory, "Java heap space")
	}
	arg, err := f.argument(p.spec)
	if err != nil {
		return err
	}
	text, err := p.spec.convert(arg)
	if err != nil {
		return err
	}
	f.dst = p.spec.appendJustified(f.dst, text)
	return nil
}

// argument finds the argument of a specifier.
func (f *formatter) argument(s *formatSpec) (Value, error) {
	switch {
	case s.fixed():
		return Null, nil
	case s.flags.has(flagPrevious):
		if f.last < 0 {
			return Null, throw(missingFormatArgument, "Format specifier '%s'", s)
		}
	case s.index > 0:
		f.last = s.index - 1
	default:
		f.last = f.next
		f.next++
	}
	switch {
	case f.args == nil:
		return Null, nil
	case f.last >= len(f.args):
		return Null, throw(missingFormatArgument, "Format specifier '%s'", s)
	default:
		return f.args[f.last].resolve(), nil
	}
}

// convert returns the text of an argument, before it is justified.
func (s *formatSpec) convert(arg Value) (string, error) {
	switch {
	case s.fixed():
		if s.conversion == 'n' {
			return "\n", nil
		}
		return "%", nil
	case s.date:
		return s.convertDate(arg)
	case s.conversion == 'b':
		return s.plain(String(Bool(arg.Truth()).String()))
	case arg.IsNull():
		if s.conversion == 's' {
			return s.convertString(arg)
		}
		return s.plain(String("null"))
	}
	switch s.conversion {
	case 's':
		return s.convertString(arg)
	case 'h':
		return s.convertHash(arg)
	case 'c':
		return s.convertCharacter(arg)
	case 'd', 'o', 'x':
		return s.convertInteger(arg)
	default:
		return s.convertFloat(arg)
	}
}

// appendJustified fills text up with blanks to the width, which counts UTF-16
// units.
func (s *formatSpec) appendJustified(dst []byte, text string) []byte {
	pad := max(0, s.width-lengthOf(text))
	if s.flags.has(flagLeft) {
		dst = AppendText(dst, text)
		return append(dst, strings.Repeat(" ", pad)...)
	}
	dst = append(dst, strings.Repeat(" ", pad)...)
	return AppendText(dst, text)
}
