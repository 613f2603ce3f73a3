// Package diag holds the diagnostics of templates: where in a source something
// stands, what is wrong there and how it was reached. Parsing, rendering and
// linting all report with its Error type, so that a program has one kind of
// error to match, and one way to show it.
//
// An Error prints as one line, name:line:column: message. With the verb %+v it
// adds the line of source, a caret below the place, a hint and the calls that
// led there.
package diag
