package javaregex

import (
	"fmt"
	"regexp"
	"strings"
	"sync"

	"github.com/dlclark/regexp2/v2"
)

// A Pattern is a compiled expression. Any number of goroutines may use it at
// once.
type Pattern struct {
	source   string
	root     node
	groups   int // the whole match included
	names    map[string]int
	nullable bool   // may match nothing
	literal  string // what it matches, when that is one text only

	linear       *linearForm // nil when the linear engine cannot do it
	backtracking func() (*regexp2.Regexp, error)
	adrift       func() (*regexp2.Regexp, error) // for searches behind an empty match
	whole        func() (*regexp2.Regexp, error)
}

// linearForm is an expression as the package regexp runs it, and what it needs
// of a text.
type linearForm struct {
	find, whole func() *regexp.Regexp // nil when it is too large
	asciiOnly   bool
	plainEnd    bool
	assertions  bool
}

// Compile reads an expression as java.util.regex.Pattern.compile does. The
// error is a *SyntaxError where that throws PatternSyntaxException, and wraps
// [ErrUnsupported] for what this package leaves out.
func Compile(expr string, flags Flags) (*Pattern, error) {
	p := &parser{pattern: expr, groups: 1}
	if flags&UnicodeCharacterClass != 0 {
		flags |= UnicodeCase
	}
	p.runes, p.flags = unquote(decode(expr)), flags
	root := p.parse()
	if p.err != nil {
		return nil, p.err
	}
	out := &Pattern{source: expr, root: root, groups: p.groups, names: p.names, nullable: root.extent().min == 0}
	out.literal = literalOf(root)
	var w writer
	root.write(&w)
	out.linear = newLinearForm(&w)
	out.backtracking = out.lazyBacktracking("", "", false)
	out.adrift = out.backtracking
	if w.lastMatch {
		out.adrift = out.lazyBacktracking("", "", true)
	}
	out.whole = out.lazyBacktracking(`\A(?:`, `)\z`, false)
	return out, nil
}

// String returns the expression as it was given to [Compile].
func (p *Pattern) String() string { return p.source }

func newLinearForm(w *writer) *linearForm {
	if w.unfit {
		return nil
	}
	compile := func(text string) func() *regexp.Regexp {
		return sync.OnceValue(func() *regexp.Regexp {
			re, err := regexp.Compile(text)
			if err != nil {
				return nil
			}
			return re
		})
	}
	return &linearForm{
		find:       compile(w.text.String()),
		whole:      compile(`\A(?:` + w.text.String() + `)\z`),
		asciiOnly:  w.asciiOnly,
		plainEnd:   w.plainEnd,
		assertions: w.assertions,
	}
}

func (p *Pattern) lazyBacktracking(prefix, suffix string, adrift bool) func() (*regexp2.Regexp, error) {
	return sync.OnceValues(func() (*regexp2.Regexp, error) {
		w := writer{backtracking: true, groups: p.groups, adrift: adrift}
		p.root.write(&w)
		re, err := regexp2.Compile(prefix+w.text.String()+suffix, regexp2.OptionMaxBacktrackingStackSize(maxBacktracking))
		if err != nil {
			return nil, fmt.Errorf("%w: %q: %w", ErrUnsupported, p.source, err)
		}
		re.MatchTimeout = MatchTimeout
		return re, nil
	})
}

// literalOf returns the only text that a node matches, and "" when there are
// several or it is empty.
func literalOf(n node) string {
	switch n := n.(type) {
	case chars:
		if r, ok := n.set.single(); ok && !isSurrogate(r) {
			return string(r)
		}
	case sequence:
		var b strings.Builder
		for _, part := range n {
			text := literalOf(part)
			if text == "" {
				return ""
			}
			b.WriteString(text)
		}
		return b.String()
	}
	return ""
}
