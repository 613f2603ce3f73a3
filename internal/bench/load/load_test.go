package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"
)

func TestLoad(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/refused" {
			http.Error(w, "no", http.StatusTeapot)
		}
	}))
	defer server.Close()
	o := options{url: server.URL, clients: 2}
	times, err := load(t.Context(), o, 20*time.Millisecond)
	if err != nil || len(times) == 0 || percentile(times, 100) < percentile(times, 50) {
		t.Errorf("got %v, %v", times, err)
	}
	o.url += "/refused"
	if _, err := load(t.Context(), o, time.Second); err == nil || !strings.Contains(err.Error(), "418") {
		t.Errorf("got %v", err)
	}
}

func TestPercentile(t *testing.T) {
	times := []time.Duration{10 * time.Millisecond, 20 * time.Millisecond, 30 * time.Millisecond}
	for p, want := range map[int]time.Duration{0: times[0], 50: times[1], 99: times[1], 100: times[2]} {
		if got := percentile(times, p); got != want {
			t.Errorf("%d: got %v, want %v", p, got, want)
		}
	}
	if got := percentile(nil, 50); got != 0 {
		t.Errorf("of none: got %v", got)
	}
}

func TestResidentMemory(t *testing.T) {
	if _, err := os.Stat("/proc/self/status"); err != nil {
		t.Skip("this system has no /proc")
	}
	if got, err := residentMemory(os.Getpid()); err != nil || !strings.HasSuffix(got, "kB") {
		t.Errorf("got %s, %v", got, err)
	}
	if got, err := residentMemory(0); got != "" || err != nil {
		t.Errorf("got %s, %v", got, err)
	}
}
