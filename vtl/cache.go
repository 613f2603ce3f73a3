package vtl

import (
	"maps"
	"sync"
	"sync/atomic"
)

// cache keeps compiled templates, and the errors of those that do not compile.
// It holds two generations: the young one fills up, becomes the old one, and a
// hit in the old one is copied to the young. A hit takes no lock.
type cache struct {
	size        int // of one generation
	generations atomic.Pointer[generations]
	mu          sync.Mutex // held while generations are replaced
}

type generations struct {
	young, old map[cacheKey]cached
}

type cacheKey struct{ name, source string }

type cached struct {
	template *Template
	err      error
}

func newCache(size int) *cache {
	c := &cache{size: (size + 1) / 2}
	c.generations.Store(&generations{})
	return c
}

func (c *cache) get(key cacheKey) (cached, bool) {
	g := c.generations.Load()
	if found, ok := g.young[key]; ok {
		return found, true
	}
	found, ok := g.old[key]
	if ok {
		c.put(key, found)
	}
	return found, ok
}

// put adds a template to the young generation. The maps are never written
// once they can be read: put copies.
func (c *cache) put(key cacheKey, entry cached) {
	if c.size <= 0 {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	g := c.generations.Load()
	if _, ok := g.young[key]; ok {
		return
	}
	next := &generations{young: map[cacheKey]cached{}, old: g.old}
	if len(g.young) >= c.size {
		next.old = g.young
	} else {
		maps.Copy(next.young, g.young)
	}
	next.young[key] = entry
	c.generations.Store(next)
}
