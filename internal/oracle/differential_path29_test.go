package oracle

import (
	"errors"
	"os"
	"regexp"
	"strings"
	"testing"
)

// jayway29 starts a referee for the newer dialect, which Debian has no package of: the variable
// VELMAP_JAYWAY29 names WireMock's standalone jar, which holds the engine.
func jayway29(t *testing.T) *Referee {
	t.Helper()
	jar := os.Getenv("VELMAP_JAYWAY29")
	if jar == "" {
		t.Skip("VELMAP_JAYWAY29 names no jar with Jayway 2.9")
	}
	r, err := StartJayway29(t.Context(), jar)
	if errors.Is(err, ErrNoJava) && os.Getenv("VELMAP_REQUIRE_JAVA") == "" {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := r.Close(); err != nil {
			t.Error(err)
		}
	})
	return r
}

// TestDifferentialPathsJayway29 is TestDifferentialPaths for Jayway 2.9 and later.
func TestDifferentialPathsJayway29(t *testing.T) {
	differentialPaths(t, &pathDifferential{referee: jayway29(t), dialect: Jayway29, excepts: unlikeJayway29})
}

// wornOut matches a call with a wildcard in its arguments. Jayway drops it once the call has
// been made, so that the next place at which it is made gets another answer.
var wornOut = regexp.MustCompile(`\w\([^)]*\*`)

// unlikeJayway29 reports whether package jsonpath says of a case that it goes its own way.
func unlikeJayway29(c PathCase) bool {
	control := strings.ContainsFunc(c.Body, func(r rune) bool { return r < ' ' && !strings.ContainsRune("\t\n\r", r) })
	return control || wornOut.MatchString(c.Path)
}
