package jsonpath

import (
	"maps"
	"strings"
	"sync"
	"sync/atomic"
)

// The bounds of the cache: how many expressions a generation holds, and how
// long they may be.
const (
	generationSize = 256
	maxCachedExpr  = 4 << 10
)

// A cache keeps compiled paths, and what is no path. It has two generations:
// when the young one is full it becomes the old one, and an expression that is
// found in the old one moves to the young one. Finding one takes no lock.
type cache struct {
	mu    sync.Mutex // of writers
	paths atomic.Pointer[generations]
}

// generations are never changed, only replaced.
type generations struct {
	young, old map[source]compiled
}

// A source is what a path is compiled from.
type source struct {
	expr    string
	options options
}

type compiled struct {
	path *Path
	err  error
}

// compile returns what Compile does.
func (c *cache) compile(expr string, o options) (*Path, error) {
	key := source{expr, o}
	var hit compiled
	var ok bool
	if g := c.paths.Load(); g != nil {
		if hit, ok = g.young[key]; ok {
			return hit.path, hit.err
		}
		hit, ok = g.old[key]
	}
	if !ok {
		if len(expr) > maxCachedExpr {
			return compile(expr, o)
		}
		key.expr = strings.Clone(expr) // it may be part of a large text
		hit.path, hit.err = compile(key.expr, o)
	}
	c.add(key, hit)
	return hit.path, hit.err
}

// add puts an expression into the young generation.
func (c *cache) add(key source, entry compiled) {
	c.mu.Lock()
	defer c.mu.Unlock()
	g := c.paths.Load()
	if g == nil {
		g = &generations{}
	}
	next := &generations{young: make(map[source]compiled, len(g.young)+1), old: g.old}
	if len(g.young) >= generationSize {
		next.old = g.young
	} else {
		maps.Copy(next.young, g.young)
	}
	next.young[key] = entry
	c.paths.Store(next)
}
