// Package oracle compares this module with the Java engines it reproduces.
//
// A [Referee] is a Java process, compiled from the sources in the java folder, that answers
// with Apache Velocity 1.7 and Jayway JsonPath 2.0.0 as Debian packages them. [Generate] makes
// templates and data from a seed, [Shrink] makes a failing case small, and the package's tests
// run generated cases through both sides.
package oracle
