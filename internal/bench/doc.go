// Package bench measures this module beside other libraries and, by way of the
// referee in internal/oracle, beside the Java engines that it reproduces. It is
// a module of its own, so that nobody who uses velmap downloads the others.
//
// All of it is in the tests:
//
//	go test ./...                                 # do all engines answer alike?
//	go test -run '^$' -bench . -benchtime 50ms -count 5 | go run ./table
//
// The Java engines are Debian's, and Jayway 2.9 from WireMock's standalone jar
// where the variable VELMAP_JAYWAY29 names that; what is missing is skipped.
//
// BENCHMARKS.md at the top of the repository has the figures and says what may
// be compared with what.
package bench
