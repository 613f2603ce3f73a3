package parse

import (
	"errors"

	"github.com/velmap/velmap/vtl/diag"
)

// report notes an error.
func (p *parser) report(err *diag.Error) {
	if len(p.errs) < maxErrors {
		p.errs = append(p.errs, err)
	}
}

// reportStray notes that the next token ends a block where there is none. After
// an error that is its consequence more often than not, and left out.
func (p *parser) reportStray() {
	if len(p.errs) == 0 {
		p.report(p.stray(p.peek(0)))
	}
}

// recover notes an error and goes on behind it: with the next line, or with the
// next directive if that comes first. There is no going on when the budget is
// used up.
func (p *parser) recover(err error) {
	var e *diag.Error
	if errors.As(err, &e) && !(len(p.errs) > 0 && e.Code == codeUnclosed) {
		p.report(e)
	}
	p.where = place{}
	next := p.nextStart(p.peek(0).from + 1)
	if len(p.errs) == maxErrors || errors.Is(err, diag.ErrLimit) {
		next = len(p.file.Source)
	}
	p.lex.reset(next)
	p.ahead = p.ahead[:0]
	p.last = token{from: next, to: next}
	p.at = next
}

// nextStart returns the offset, at least from, of the next place where a
// statement is likely to start.
func (p *parser) nextStart(from int) int {
	src := p.file.Source
	for i := min(from, len(src)); i < len(src); i++ {
		switch {
		case isLineEnd(src[i]):
			return i + 1
		case src[i] == '#' && (isNameStart(p.lex.at(i+1)) || p.lex.at(i+1) == '{'):
			return i
		}
	}
	return len(src)
}
