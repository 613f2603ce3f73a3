// Package jsonpath reads places in documents by JSONPath expressions, as
// Jayway's JsonPath over json-smart does. The templates of Amazon API Gateway
// are answered like Jayway 2.0 in $input.path and $input.json; that dialect is
// the default, and the one of Jayway 2.9 is there beside it.
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
// # The dialects
//
// WithDialect chooses one. Where a row has one entry, both agree.
//
//	                                Jayway20                          Jayway29
//	$, @                            the document; $. may be left out
//	.name                           a member; the name ends at a dot or a bracket
//	.name with a blank in it        an error
//	['name']                        a member
//	["name"]                        an error                          a member
//	escapes in quotes               none                              \' \" \\ \n \t \u0061 ...
//	['a', 'b'] at the end           a map of those members that there are
//	['a', 'b'] on the way           an error                          one after the other
//	[1]                             an element, counted from 0
//	[-1]                            never found                       counted from the end
//	[(@.length-1)]                  counted from the end              an error
//	[0, 9], one of them missing     fails                             the other ones
//	[1:], [:2], [1:3]               slices
//	[-2:], [:-1]                    counted from the end
//	[-2:3]                          fails                             from the end on to the start
//	.* or [*]                       all members or elements
//	..name                          a member, anywhere below
//	..[0].name                      a member of every element         of the first ones
//	[?( )]                          elements, or a map, for which a filter holds
//	.length()                       a member of that name             a function
//	an element of what is no array  InvalidPath                       PathNotFound
//	a wrong type behind .., *, ...  fails                             is skipped
//	$.missing.*                     an empty list                     PathNotFound
//
// The functions of Jayway29 are length and size (of lists and maps; of anything
// else null), keys, first, last, index(n), min, max, avg, sum, stddev (of the
// numbers in a list, always a Double), concat (of the texts in a list) and
// append, which changes the list. They take arguments: JSON, or paths of the
// document. $..x.sum() is the sum of all x.
//
// # Filters
//
//	                                Jayway20                          Jayway29
//	@.a, !@.a                       is there, and not null            is there
//	&&, ||                          && binds tighter
//	( )                             left out                          group
//	!( )                            an error                          negates
//	== != < <= > >=                 yes                               yes, and === !==
//	=~ /re/                         matches the whole text            or one of the elements
//	flags of a pattern              i                                 d i x m s u U
//	in nin subsetof anyof noneof    no                                yes
//	contains size empty             no                                yes
//	paths                           definite ones                     all, with functions
//	'text'                          as it stands                      with escapes; also "text"
//	1, true, null                   texts as they stand               numbers, Booleans, null
//	[1, 2], {"a": 1}                texts as they stand               JSON
//	@.missing != 1                  false                             true
//	@.text == 1, text is '1'        false                             true
//	@.number == 'x'                 NumberFormat fails the read       false
//	operators without blanks        read                              words need blanks around them
//
// Both dialects are more lenient than these tables, and so is this package: it
// means to take every expression that Jayway takes, for the same steps, and to
// refuse the others with the same message.
//
// # Options
//
// SuppressExceptions, DefaultPathLeafToNull and AlwaysReturnList do what the
// members of com.jayway.jsonpath.Option of these names do in each dialect.
//
// # Differences
//
//   - A scan of a document that is nested deeper than 10,000 levels, or that
//     holds itself, fails with StackOverflow at that depth, where Java fails when
//     its stack ends; so does an evaluation that would see more than a hundred
//     million places or find more than ten million, a regular expression that
//     takes too long, and an expression that is nested deeper than 1,000 levels.
//   - NaN, and an infinity made by a template, is equal to itself in a filter of
//     Jayway 2.0, where Java compares it only when it is one object and else
//     fails.
//   - The compiled paths of Jayway 2.9 remember what they were used for, so that
//     the second use may be answered otherwise than the first. Here every use is
//     answered as the first one is; so is every call of a function within one
//     use, where Jayway drops a wildcard in the first argument after a call.
//   - JSON is read as json-smart 2.2 and 2.5 read it. The json-smart 2.6 that
//     came with Jayway 2.10 also takes texts that are cut off, and trims control
//     characters in another way.
//   - Regular expressions leave out what package javaregex leaves out.
//   - Messages are Jayway's. Those of the JDK within them are the JDK's, but for
//     a failed cast and a bad regular expression.
package jsonpath
