// Package oracle compares this module with the Java engines it reproduces.
//
// A [Referee] is a Java process, compiled from the sources in the java folder, that answers
// with Apache Velocity 1.7 and Jayway JsonPath 2.0.0 as Debian packages them. [Generate] makes
// templates and data from a seed, [Shrink] makes a failing case small, and the package's tests
// run generated cases through both sides:
//
//	go test ./internal/oracle -run Differential -cases 20000 -seed 7
//
// With -record the shrunk cases that differ, and the real engine's answers, are appended to
// vtl/testdata/differences.jsonl, the table of what differences taught; -why says what.
//
// The tests skip where Java or a jar is missing, or fail there when VELMAP_REQUIRE_JAVA is set.
package oracle
