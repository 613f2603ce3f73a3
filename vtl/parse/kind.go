package parse

// kind is the kind of a lexical token.
type kind uint8

const (
	kindEOF   kind = iota
	kindError      // the text can't be read on: see token.fault

	// In text.
	kindText
	kindEscape           // a backslash
	kindEscapePair       // two of them
	kindEscapedDirective // an odd number of backslashes and the name of a directive
	kindEmptyIndex       // "$[", "$![", "$\![" or "$."
	kindLineComment      // "##"
	kindLineEnd          // the end of a line comment
	kindFormalComment    // the end of a comment that starts with "#**"
	kindBlockComment     // the end of one that starts with "#*"
	kindTextblock        // "#[[..]]#"

	// Directives.
	kindSet // "#set(", with blanks before it
	kindIf
	kindElseIf
	kindElse
	kindEnd
	kindWord
	kindBracedWord // "{name}"

	// References.
	kindIdent
	kindDot
	kindLCurly
	kindRCurly
	kindLIndex     // "[" of an index
	kindRIndex     // "]" of an index
	kindRArguments // ")" of a method

	// Arguments and expressions.
	kindBlank
	kindLParen
	kindRParen
	kindLBracket
	kindRBracket
	kindLBrace
	kindRBrace
	kindComma
	kindColon
	kindDots
	kindAssign
	kindString
	kindInteger
	kindFloat
	kindTrue
	kindFalse
	kindNot
	kindOr
	kindAnd
	kindEq
	kindNe
	kindLt
	kindLe
	kindGt
	kindGe
	kindAdd
	kindSub
	kindMul
	kindDiv
	kindMod

	// What the lexer matches without making a token of it.
	kindMore // text that the next match is appended to
	kindSkip // a character inside a comment
	kindSide // the character that ends a reference or shows that "#" starts nothing
)

// kinds is a set of kinds.
type kinds uint64

func setOf(members ...kind) kinds {
	var s kinds
	for _, k := range members {
		s |= 1 << k
	}
	return s
}

func (s kinds) has(k kind) bool { return s>>k&1 != 0 }

// statementStart are the kinds that a statement starts with. Several of them
// make sense elsewhere only: they are text here.
var statementStart = setOf(
	kindText, kindEscape, kindEscapePair, kindEscapedDirective, kindEmptyIndex,
	kindLineComment, kindFormalComment, kindBlockComment, kindTextblock,
	kindSet, kindIf, kindWord, kindBracedWord,
	kindIdent, kindDot, kindLCurly, kindRCurly,
	kindLParen, kindRParen, kindString, kindInteger, kindFloat,
)

// blockEnd are the kinds that end a block.
var blockEnd = setOf(kindEOF, kindEnd, kindElse, kindElseIf)

// argumentStart are the kinds that a method's argument starts with.
var argumentStart = setOf(
	kindBlank, kindLBracket, kindLBrace, kindString, kindInteger, kindFloat,
	kindTrue, kindFalse, kindIdent, kindLCurly,
)
