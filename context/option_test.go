package context

import (
	"regexp"
	"testing"
	"time"
)

func TestDefaultClockAndIDs(t *testing.T) {
	uuid := regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)
	extended := regexp.MustCompile(`^[0-9A-Za-z_-]{15}=$`)
	seen := map[string]bool{}
	for rule, opts := range map[string][]Option{"no options": nil, "nil is the default": {WithClock(nil), WithIDs(nil)}} {
		t.Run(rule, func(t *testing.T) {
			before := time.Now()
			r, err := ParseHTTP([]byte("GET /"), "", opts...)
			if err != nil {
				t.Fatal(err)
			}
			if r.Time.Before(before) || r.Time.After(time.Now()) {
				t.Errorf("the time is %v", r.Time)
			}
			if !uuid.MatchString(r.RequestID) || !extended.MatchString(r.ExtendedRequestID) {
				t.Errorf("the ids are %s and %s", r.RequestID, r.ExtendedRequestID)
			}
			if seen[r.RequestID] || seen[r.ExtendedRequestID] {
				t.Errorf("the ids %s and %s have been there before", r.RequestID, r.ExtendedRequestID)
			}
			seen[r.RequestID], seen[r.ExtendedRequestID] = true, true
		})
	}
}
