package javaregex

import "sync"

// maxCached bounds each of the two generations of cached expressions.
const maxCached = 256

// cache keeps the expressions that Cached has compiled lately: a full young
// generation becomes the old one, which is then forgotten at the next turn.
var cache struct {
	sync.RWMutex
	young, old map[string]*Pattern
}

// Cached returns the compiled form of an expression without flags, which it
// may have compiled before. Its errors are those of [Compile].
func Cached(expr string) (*Pattern, error) {
	cache.RLock()
	p := cache.young[expr]
	cache.RUnlock()
	if p != nil {
		return p, nil
	}
	return compileCached(expr)
}

func compileCached(expr string) (*Pattern, error) {
	cache.Lock()
	p := cache.old[expr]
	cache.Unlock()
	if p == nil {
		var err error
		if p, err = Compile(expr, 0); err != nil {
			return nil, err
		}
	}
	cache.Lock()
	defer cache.Unlock()
	if cache.young == nil || len(cache.young) >= maxCached {
		cache.old, cache.young = cache.young, make(map[string]*Pattern, maxCached)
	}
	cache.young[expr] = p
	return p, nil
}
