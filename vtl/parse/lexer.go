package parse

import "unicode/utf8"

// lexer is Velocity 1.7's token manager: a machine with a stack of states.
// Its oddities are the language; see state.go for the states, and the files
// scan_*.go for what each of them matches.
//
// In every state the longest match wins, and of two equally long ones the one
// that the grammar lists first.
type lexer struct {
	src       string
	pos       int
	state     state
	lparen    int
	rparen    int
	stack     []frame
	inComment bool // in a comment or textblock
	inSet     bool // between #set and its closing parenthesis

	slashes span // the run of backslashes that was looked at last
}

// frame is what a state leaves behind when another one is entered.
type frame struct {
	lparen, rparen int
	state          state
}

type span struct{ from, to int }

func newLexer(src string) *lexer { return &lexer{src: src} }

// reset makes l go on at pos as if the text started there.
func (l *lexer) reset(pos int) { *l = lexer{src: l.src, pos: pos} }

// next returns the next token.
func (l *lexer) next() token {
	aside := ""
	for begin := l.pos; ; {
		if l.pos >= len(l.src) {
			return l.atEnd(begin, aside)
		}
		k, n := l.match()
		switch k {
		case kindError:
			return l.failure()
		case kindMore:
			l.more(n)
		case kindSkip:
			l.pos += n
			begin = l.pos
		case kindSide:
			aside += sideText(l.src[begin : l.pos+n])
			l.pop()
			begin = l.pos
		default:
			l.pos += n
			l.act(k)
			return token{kind: k, from: begin, to: l.pos, side: aside}
		}
	}
}

// atEnd returns the token at the end of the source. Text that waits for more is
// an error.
func (l *lexer) atEnd(begin int, aside string) token {
	if begin < len(l.src) {
		return token{kind: kindError, from: begin, to: len(l.src), fault: faultEnd}
	}
	return token{kind: kindEOF, from: begin, to: begin, side: aside}
}

func (l *lexer) failure() token {
	c := l.src[l.pos]
	t := token{kind: kindError, from: l.pos, fault: faultCharacter}
	if c == '"' || c == '\'' {
		t.fault = faultString
	}
	_, n := utf8.DecodeRuneInString(l.src[l.pos:])
	t.to = l.pos + n
	return t
}

// match returns the kind and length of the longest match at l.pos.
func (l *lexer) match() (kind, int) {
	switch l.state {
	case stateReference:
		return l.matchReference()
	case stateModifier:
		return l.matchModifier()
	case stateArguments:
		return l.matchArguments()
	case stateIndex:
		return l.matchIndex()
	case statePreDirective:
		return l.matchPreDirective()
	case stateDirective:
		return l.matchDirective()
	case stateLineComment, stateBlockComment, stateFormalComment, stateTextblock:
		return l.matchComment()
	default:
		return l.matchText()
	}
}
