// Package value holds the values that a template sees, with Java's behaviour:
// how they print, compare, convert and answer to methods is decided here and
// nowhere else.
package value
