package vtl

import (
	"errors"
	"fmt"
	"slices"

	"github.com/velmap/velmap/vtl/diag"
	"github.com/velmap/velmap/vtl/value"
)

// Error is what Parse and a render fail with: it says in which stage, where
// and why. Use errors.As to get it, or errors.Is with the sentinels below;
// Parse may report several in a diag.List.
type Error = diag.Error

// Sentinels for errors.Is.
var (
	// ErrSyntax matches errors of a template that cannot be parsed.
	ErrSyntax = diag.ErrSyntax
	// ErrLimit matches errors of a limit that was exceeded.
	ErrLimit = diag.ErrLimit
	// ErrCancelled matches errors of a render whose context has ended.
	ErrCancelled = diag.ErrCancelled
	// ErrInput matches errors of a value that a Scope could not give.
	ErrInput = errors.New("unusable input")
)

// positioned is a node that knows where it stands in the source of its unit.
type positioned interface {
	Pos() int // byte offset
	End() int
}

// span is the place of a node.
type span struct{ start, end int32 }

func (p span) Pos() int { return int(p.start) }
func (p span) End() int { return int(p.end) }

// call is a macro, block, #parse or #evaluate under way.
type call struct {
	kind diag.FrameKind
	name string
	unit *unit
	at   positioned
}

func (s *state) pushCall(kind diag.FrameKind, name string, at positioned) {
	s.calls = append(s.calls, call{kind, name, s.unit, at})
}

func (s *state) popCall() { s.calls = s.calls[:len(s.calls)-1] }

// fail records what went wrong at a node.
func (s *state) fail(at positioned, stage diag.Stage, code string, cause error, message string) signal {
	s.err = &diag.Error{
		Stage:   stage,
		Name:    s.unit.name,
		Span:    s.unit.lines.Span(at.Pos(), at.End()),
		Code:    code,
		Message: message,
		Frames:  s.frames(),
		Source:  s.unit.lines.Source(),
		Err:     cause,
	}
	return failing
}

// place gives the error of a variable that could not be looked up the place of
// the reference to it.
func (s *state) place(at positioned, sig signal) signal {
	var e *Error
	if sig == failing && errors.As(s.err, &e) && !e.Span.Start.IsValid() {
		e.Span = s.unit.lines.Span(at.Pos(), at.End())
		e.Source, e.Frames = s.unit.lines.Source(), s.frames()
	}
	return sig
}

// frames returns the calls that led here, innermost first.
func (s *state) frames() []diag.Frame {
	frames := make([]diag.Frame, 0, len(s.calls))
	for _, c := range slices.Backward(s.calls) {
		frames = append(frames, diag.Frame{
			Kind: c.kind, Name: c.name, Template: c.unit.name, Position: c.unit.position(c.at.Pos()),
		})
	}
	return frames
}

func (s *state) failRender(at positioned, code, format string, args ...any) signal {
	return s.fail(at, diag.Render, code, nil, fmt.Sprintf(format, args...))
}

func (s *state) failLimit(at positioned, code, format string, args ...any) signal {
	return s.fail(at, diag.Limit, code, nil, fmt.Sprintf(format, args...))
}

func (s *state) failCancelled(at positioned, cause error) signal {
	return s.fail(at, diag.Render, "cancelled", fmt.Errorf("%w: %w", ErrCancelled, cause), "the render was cancelled: "+cause.Error())
}

// failCall records an exception that a method threw; an interruption that
// passed through the method goes on.
func (s *state) failCall(at positioned, method string, receiver value.Value, cause error) signal {
	var interrupted *interruption
	if errors.As(cause, &interrupted) {
		return interrupted.sig
	}
	return s.fail(at, diag.Render, "method-exception", cause,
		fmt.Sprintf("method %q of class %s threw %v", method, receiver.ClassName(), cause))
}

// failValue records an exception that an operation on values threw.
func (s *state) failValue(at positioned, code string, cause error) signal {
	var interrupted *interruption
	if errors.As(cause, &interrupted) {
		return interrupted.sig
	}
	return s.fail(at, diag.Render, code, cause, cause.Error())
}
