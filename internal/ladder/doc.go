// Package ladder holds the test of the module's architecture: no package imports
// one that stands above it, and each uses only the modules of others that it was
// granted. The rules are the table in rules_test.go.
package ladder
