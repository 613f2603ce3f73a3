package parse

// matchPreDirective matches behind "#".
func (l *lexer) matchPreDirective() (kind, int) {
	c := l.src[l.pos]
	switch {
	case c == '#' && l.at(l.pos+1) == '#':
		return kindLineComment, 2
	case c == '$', c == '#', c == '\\':
		if k, n := l.matchMore(); k == kindMore {
			return k, n
		}
	case isWordStart(c):
		end := l.word(l.pos)
		return l.keyword(l.src[l.pos:end], kindWord, end)
	case c == '{':
		if end := l.bracedWord(l.pos); end > l.pos {
			return l.keyword(l.src[l.pos+1:end-1], kindBracedWord, end)
		}
	default:
		if k, n := l.number(); n > 0 {
			return k, n
		}
	}
	return kindSide, 1
}

// keyword matches a name that ends at end, plain or in braces.
func (l *lexer) keyword(name string, other kind, end int) (kind, int) {
	switch name {
	case "if":
		return kindIf, end - l.pos
	case "elseif":
		return kindElseIf, end - l.pos
	case "else":
		return kindElse, l.lineEnd(end) - l.pos
	case "end":
		return kindEnd, l.lineEnd(end) - l.pos
	default:
		return other, end - l.pos
	}
}

func (l *lexer) matchDirective() (kind, int) {
	c := l.src[l.pos]
	switch {
	case c == '(':
		return kindLParen, 1
	case c == ')':
		return kindRParen, l.lineEnd(l.pos+1) - l.pos
	case c == '#' && l.at(l.pos+1) == '#':
		return kindLineComment, 2
	case c == '$', c == '#', c == '\\':
		return l.matchMore()
	case isWordStart(c):
		return l.wordOrOperator()
	case c == '{':
		if end := l.bracedWord(l.pos); end > l.pos {
			return kindBracedWord, end - l.pos
		}
	case c == '-':
		if k, n := l.number(); n > 0 {
			return k, n
		}
	}
	if k, n := l.matchPunctuation(c); n > 0 {
		return k, n
	}
	if k, n := l.matchOperator(); n > 0 {
		return k, n
	}
	return l.matchLiteral(c)
}

var wordKinds = map[string]kind{
	"true": kindTrue, "false": kindFalse,
	"and": kindAnd, "or": kindOr, "not": kindNot,
	"eq": kindEq, "ne": kindNe, "lt": kindLt, "le": kindLe, "gt": kindGt, "ge": kindGe,
}

func (l *lexer) wordOrOperator() (kind, int) {
	end := l.word(l.pos)
	if k, ok := wordKinds[l.src[l.pos:end]]; ok {
		return k, end - l.pos
	}
	return kindWord, end - l.pos
}

// operators lists longer ones before those they start with.
var operators = [...]struct {
	text string
	kind kind
}{
	{"==", kindEq}, {"!=", kindNe}, {"<=", kindLe}, {">=", kindGe}, {"&&", kindAnd}, {"||", kindOr},
	{"=", kindAssign}, {"!", kindNot}, {"<", kindLt}, {">", kindGt},
	{"+", kindAdd}, {"-", kindSub}, {"*", kindMul}, {"/", kindDiv}, {"%", kindMod},
}

func (l *lexer) matchOperator() (kind, int) {
	for _, o := range operators {
		if l.has(l.pos, o.text) {
			return o.kind, len(o.text)
		}
	}
	return kindError, 0
}

// matchPunctuation matches what lists, maps and arguments are built with.
func (l *lexer) matchPunctuation(c byte) (kind, int) {
	switch c {
	case '[':
		return kindLBracket, 1
	case ']':
		return kindRBracket, 1
	case '{':
		return kindLBrace, 1
	case '}':
		return kindRBrace, 1
	case ',':
		return kindComma, 1
	case ':':
		return kindColon, 1
	case '.':
		if l.at(l.pos+1) == '.' {
			return kindDots, 2
		}
	}
	return kindError, 0
}
