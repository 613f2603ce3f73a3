// Package jsonpath reads places in documents by JSONPath expressions, as
// Jayway's JsonPath 2.0 over json-smart does: that is what the templates of
// Amazon API Gateway answer like in $input.path and $input.json.
//
//	path, err := jsonpath.Compile("$.store.book[*].title")
//	...
//	titles, err := path.Get(doc.Root())
//
// A Path is compiled once and may be used by any number of goroutines. The
// package function Get keeps the paths of recent expressions by itself.
// Results are the document's own values: a template that changes a list that
// it has read changes the document.
//
// # Results
//
// A path is definite when it leads to one place at the most. It is then
// answered with the value at that place, and fails where the document has no
// such place. Any other path is answered with a new list of what is found, in
// the order of the document, without removing duplicates.
//
// # The dialect
//
//	$            the document; it may be left out, and @ may stand for it
//	.name        a member; the name ends at a dot, a bracket or a blank
//	['name']     a member; there are no escapes and no double quotes
//	['a', 'b']   a map of those members that there are; at the end of a path only
//	[1]          an element, counted from 0; a negative index is never found
//	[(@.length-1)]  an element counted from the end; size works like length
//	[0, 2]       elements; one that is missing fails the whole path
//	[1:], [:2], [1:3]  slices; negative bounds count from the end where there is one bound only
//	.* or [*]    all members or elements
//	..           what follows, anywhere below
//	[?( )]       the elements for which a filter holds, or the map that it holds for
//
// There are no functions: $.list.length() asks for a member of that name.
//
// A filter is made of comparisons, @.price < 10, and tests for existence,
// @.isbn or !@.isbn, joined by && and ||. Parentheses do not group. The
// operators are == != < <= > >= and =~, which matches a whole text with a Java
// regular expression: @.name =~ /a.*/i. A path in a filter begins with @, the
// item, or $, the document, and must be definite. Anything that is no path, no
// text in single quotes and no regular expression is a text as it stands,
// numbers included; when it is compared with a number it is read as one, and
// the whole evaluation fails with a NumberFormatException when it is none. What
// is missing or null does not exist.
//
// Jayway 2.0 is far more lenient than this table, and so is this package: it
// means to take every expression that Jayway takes, for the same steps. Jayway 2.1 and
// later are different in many ways and are not reproduced.
//
// # Differences
//
//   - A scan of a document that is nested deeper than 10,000 levels, or that
//     holds itself, fails with StackOverflow at that depth, where Java fails when
//     its stack ends; so does a scan that would visit more than a hundred million
//     places, and a regular expression that takes too long.
//   - NaN, and an infinity made by a template, is equal to itself in a filter,
//     where Java compares it only when it is one object and else fails.
//   - Regular expressions leave out what package javaregex leaves out.
//   - Messages are Jayway's. Those of the JDK within them are the JDK's, but for
//     a failed cast, a bad regular expression and a text that is no number.
package jsonpath
