// Command load sends requests to a server on this machine, as fast as it
// answers, and prints how fast that is, every ten seconds:
//
//	vtl serve -openapi context/integration/testdata/cart.yaml &
//	go run ./load -url http://localhost:8080/carts/7 -pid $!
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"time"
)

func main() {
	o := options{}
	flag.StringVar(&o.url, "url", "http://localhost:8080/carts/7", "where to send requests")
	flag.StringVar(&o.body, "body", `{"customer": "ada", "items": [{"sku": "tea", "price": 3}, {"sku": "milk", "price": 1}]}`, "their payload")
	flag.IntVar(&o.clients, "clients", 16, "how many wait for an answer at a time")
	flag.IntVar(&o.rounds, "rounds", 6, "how many times ten seconds")
	flag.IntVar(&o.pid, "pid", 0, "process whose memory is printed")
	flag.Parse()
	if err := run(context.Background(), o); err != nil {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(1)
	}
}

type options struct {
	url, body            string
	clients, rounds, pid int
}

const round = 10 * time.Second

func run(ctx context.Context, o options) error {
	for range o.rounds {
		times, err := load(ctx, o, round)
		if err != nil {
			return err
		}
		memory, err := residentMemory(o.pid)
		if err != nil {
			return err
		}
		fmt.Printf("%6.0f requests/s, p50 %v, p99 %v, slowest %v%s\n",
			float64(len(times))/round.Seconds(), percentile(times, 50), percentile(times, 99), percentile(times, 100), memory)
	}
	return nil
}
