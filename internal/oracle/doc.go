// Package oracle compares this module with the Java engines it reproduces.
//
// A [Referee] is a Java process, compiled from the sources in the java folder, that answers
// with Apache Velocity 1.7 and Jayway JsonPath 2.0.0 as Debian packages them. [Generate] makes
// templates and data from a seed, [GeneratePath] documents and paths, [Shrink] and [ShrinkPath]
// make a failing case small, and the package's tests run generated cases through both sides:
//
//	go test ./internal/oracle -run Differential -cases 20000 -seed 7
//
// The tests of paths ask for the answers under every set of options. With Jayway 2.9 they are
// compared where VELMAP_JAYWAY29 names a jar that holds it, its packages relocated below
// wiremock, as WireMock's standalone jar does.
//
// With -record the shrunk cases that differ, and the real engine's answers, are appended to
// the tables of what differences taught, vtl/testdata/differences.jsonl and
// jsonpath/testdata/differences.jsonl; -why says what. The tests of those packages, and of this
// one, hold both sides to the tables.
//
// The tests skip where Java or a jar is missing, or fail there when VELMAP_REQUIRE_JAVA is set.
package oracle
