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
	young, old map[string]compiled
}

type compiled struct {
	path *Path
	err  error
}

// compile returns what Compile does.
func (c *cache) compile(expr string) (*Path, error) {
	var hit compiled
	var ok bool
	if g := c.paths.Load(); g != nil {
		if hit, ok = g.young[expr]; ok {
			return hit.path, hit.err
		}
		hit, ok = g.old[expr]
	}
	if !ok {
		if len(expr) > maxCachedExpr {
			return Compile(expr)
		}
		expr = strings.Clone(expr) // it may be part of a large text
		hit.path, hit.err = Compile(expr)
	}
	c.add(expr, hit)
	return hit.path, hit.err
}

// add puts an expression into the young generation.
func (c *cache) add(expr string, entry compiled) {
	c.mu.Lock()
	defer c.mu.Unlock()
	g := c.paths.Load()
	if g == nil {
		g = &generations{}
	}
	next := &generations{young: make(map[string]compiled, len(g.young)+1), old: g.old}
	if len(g.young) >= generationSize {
		next.old = g.young
	} else {
		maps.Copy(next.young, g.young)
	}
	next.young[expr] = entry
	c.paths.Store(next)
}
