package parse

// state is what the lexer is in the middle of.
type state uint8

const (
	stateText          state = iota
	stateReference           // behind "$"
	stateModifier            // behind the dot of a reference
	stateArguments           // between the parentheses of a method
	stateIndex               // between the brackets of an index
	statePreDirective        // behind "#"
	stateDirective           // between the parentheses of a directive
	stateLineComment         // behind "##"
	stateBlockComment        // behind "#*"
	stateFormalComment       // behind "#**"
	stateTextblock           // behind "#[["
)

// push enters a state. It counts parentheses from 0, but closed ones go on from
// where they were: one of the oddities that templates can observe.
func (l *lexer) push(s state) {
	l.stack = append(l.stack, frame{l.lparen, l.rparen, l.state})
	l.lparen = 0
	l.state = s
}

// pop returns to the state before; with none left to text, and false.
func (l *lexer) pop() bool {
	if len(l.stack) == 0 {
		l.lparen = 0
		l.state = stateText
		return false
	}
	f := l.stack[len(l.stack)-1]
	l.stack = l.stack[:len(l.stack)-1]
	l.lparen, l.rparen, l.state = f.lparen, f.rparen, f.state
	return true
}

// more takes n bytes that the next match is appended to, and enters the state
// that they open.
func (l *lexer) more(n int) {
	text := l.src[l.pos : l.pos+n]
	l.pos += n
	if l.inComment {
		return
	}
	switch {
	case text[0] != '#': // "$" or "$!", with backslashes
		if l.state == stateReference {
			l.pop()
		}
		l.push(stateReference)
	case text == "#":
		if l.state == stateReference || l.state == stateModifier {
			l.pop()
		}
		l.push(statePreDirective)
	case text == "#[[":
		l.comment(stateTextblock)
	case text == "#*":
		l.comment(stateBlockComment)
	default: // "#**" and a character, which is given back
		l.pos -= n - len("#**")
		l.comment(stateFormalComment)
	}
}

func (l *lexer) comment(s state) {
	l.inComment = true
	l.push(s)
}

// act changes the state as a token that was just taken demands.
func (l *lexer) act(k kind) {
	switch k {
	case kindLIndex:
		l.push(stateIndex)
	case kindRIndex, kindRCurly, kindEnd, kindElse:
		l.pop()
	case kindLParen:
		l.open()
	case kindRParen:
		l.closeParen()
	case kindRArguments:
		l.state = stateReference
	case kindSet:
		l.push(stateDirective)
		l.inSet = true
		l.lparen++
	case kindIf, kindElseIf:
		l.state = stateDirective
	case kindDot:
		l.pos-- // the letter behind the dot was only looked at
		l.state = stateModifier
	default:
		l.actOnText(k)
	}
}

// actOnText is act for comments and for the literals that may stand in text.
func (l *lexer) actOnText(k kind) {
	switch k {
	case kindLineComment:
		if l.state == stateReference {
			l.pop()
		}
		l.comment(stateLineComment)
	case kindLineEnd, kindFormalComment, kindBlockComment, kindTextblock:
		l.inComment = false
		l.pop()
	case kindString:
		if l.state == stateDirective && l.outside() {
			l.pop()
		}
	case kindInteger:
		if l.state != stateArguments && l.state != stateIndex && l.outside() {
			l.pop()
		}
	case kindFloat:
		if l.state != stateArguments && l.outside() {
			l.pop()
		}
	default: // the others leave the state as it is
	}
}

// outside reports whether no parenthesis is open.
func (l *lexer) outside() bool { return l.lparen == 0 && !l.inSet }

func (l *lexer) open() {
	l.lparen++
	if l.state == stateModifier {
		l.state = stateArguments
	}
}

// closeParen leaves the directive when its last parenthesis is closed
// (ParserTokenManager.RPARENHandler).
func (l *lexer) closeParen() {
	for {
		switch l.lparen {
		case 0:
			if !l.pop() {
				return
			}
		case l.rparen + 1:
			l.pop()
			return
		default:
			l.rparen++
			return
		}
	}
}
