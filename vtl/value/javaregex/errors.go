package javaregex

import (
	"errors"
	"fmt"
	"strings"
)

// ErrLimit says that a match took longer than [MatchTimeout], or more
// backtracking than there is memory for.
var ErrLimit = errors.New("regular expression takes too long")

// ErrSize says that replacing would make a text longer than [MaxSize].
var ErrSize = errors.New("regular expression makes too long a text")

// ErrUnsupported says that an expression uses what this package leaves out.
var ErrUnsupported = errors.New("regular expression is not supported")

// A SyntaxError says what is wrong with an expression, as
// java.util.regex.PatternSyntaxException does.
type SyntaxError struct {
	Description string
	Index       int // place in the expression, in characters; -1 when unknown
	Pattern     string
}

// Error writes the message of PatternSyntaxException, which takes up to three
// lines: what is wrong, the expression, and a caret under the place.
func (e *SyntaxError) Error() string {
	var b strings.Builder
	b.WriteString(e.Description)
	if e.Index >= 0 {
		fmt.Fprintf(&b, " near index %d", e.Index)
	}
	b.WriteString("\n" + e.Pattern)
	if e.Index >= 0 && e.Index < len([]rune(e.Pattern)) {
		b.WriteString("\n" + strings.Repeat(" ", e.Index) + "^")
	}
	return b.String()
}

// A ReplacementError says what is wrong with a replacement, as the
// IllegalArgumentException of Matcher.appendReplacement does.
type ReplacementError struct{ Message string }

// Error returns the message.
func (e *ReplacementError) Error() string { return e.Message }

// A GroupError says that a replacement names a group that the expression does
// not have, as the IndexOutOfBoundsException of Matcher.start does.
type GroupError struct{ Group int }

// Error writes the message of the exception.
func (e *GroupError) Error() string { return fmt.Sprintf("No group %d", e.Group) }
