// Package javaregex runs the regular expressions of java.util.regex, JDK 17,
// with its syntax, its errors and its idea of what matches.
//
// An expression is read by the rules of java.util.regex.Pattern and written
// out again for one of two engines: the standard library's regexp, which takes
// linear time, where it means the same there, and github.com/dlclark/regexp2
// for look-around, back-references, possessive quantifiers and whatever else
// needs backtracking. What java.util.regex decides by the text (a `$` before a
// final line terminator, a \b beside a letter that is not ASCII, a surrogate
// by itself) is decided by the text here, too.
//
// Texts are Go strings in WTF-8: UTF-8 in which a lone surrogate stands as the
// three bytes that encode it.
//
// # Left out
//
// \X, \b{g} and \N{...} need tables of Unicode that Go does not have, and the
// flag CANON_EQ is not read: each is an [ErrUnsupported]. The property
// javaMirrored, for the same reason, is unknown.
//
// # Differences
//
// Properties follow the version of Unicode of the Go release in use, not that
// of JDK 17 (13.0). A back-reference under (?i) ignores the case of all
// letters, not of ASCII letters only. Java overflows its stack on long texts
// with some expressions; here they match. A class whose intersection has no
// right side behind a single character, [\dx&&], makes Java throw a
// NullPointerException while it matches; here it is empty.
//
// A group holds nothing when the part of the expression that it is in was given
// up; Java keeps what a group caught inside a negative look-around, or inside a
// possessive repeat that did not lead to a match, and mixes up turns of some
// repeats that it goes back into. A possessive quantifier in a look-behind
// stops at the place that is looked at; in Java it runs beyond it. An empty
// match between the two surrogates of a character is found right behind
// another empty match only.
package javaregex
