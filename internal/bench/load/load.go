package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"
)

// load keeps clients busy for a time, and returns how long each request took,
// the shortest first. A request that fails, or is not answered with 200, is an
// error.
func load(ctx context.Context, o options, length time.Duration) ([]time.Duration, error) {
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: o.clients}}
	defer client.CloseIdleConnections()
	until := time.Now().Add(length)
	var (
		mutex  sync.Mutex
		all    []time.Duration
		failed error
		busy   sync.WaitGroup
	)
	for range o.clients {
		busy.Go(func() {
			times, err := requests(ctx, client, o, until)
			mutex.Lock()
			defer mutex.Unlock()
			all = append(all, times...)
			if err != nil {
				failed = err
			}
		})
	}
	busy.Wait()
	slices.Sort(all)
	return all, failed
}

// requests sends one request after the other.
func requests(ctx context.Context, client *http.Client, o options, until time.Time) (times []time.Duration, err error) {
	for time.Now().Before(until) {
		start := time.Now()
		if err := request(ctx, client, o); err != nil {
			return times, err
		}
		times = append(times, time.Since(start))
	}
	return times, nil
}

func request(ctx context.Context, client *http.Client, o options) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, o.url, strings.NewReader(o.body))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/json")
	response, err := client.Do(r)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err == nil && response.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %s", response.Status, body)
	}
	return err
}

// percentile returns the time within which p percent of the requests were
// answered.
func percentile(sorted []time.Duration, p int) time.Duration {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[(len(sorted)-1)*p/100].Round(10 * time.Microsecond)
}
