package bench

// A selector is a path that every engine evaluates.
type selector struct {
	name     string
	path     string
	definite bool // leads to one place

	// spelled is how engines say it that have a language of their own or take
	// the path for another one.
	spelled map[string]string
}

// selectors are the kinds of paths that templates have.
var selectors = []selector{
	{"member", "$.store.bicycle", true, map[string]string{
		"client-go": "{.store.bicycle}",
		"gjson":     "store.bicycle",
	}},
	{"element", "$.store.book[0].title", true, map[string]string{
		"client-go": "{.store.book[0].title}",
		"gjson":     "store.book.0.title",
	}},
	{"wildcard", "$.store.book[*].author", false, map[string]string{
		"client-go": "{.store.book[*].author}",
		"gjson":     "store.book.#.author",
	}},
	{"scan", "$..price", false, map[string]string{
		"client-go": "{..price}",
		"gjson":     "@dig:price",
	}},
	{"filter", "$.store.book[?(@.price < 10)].title", false, map[string]string{
		"client-go": "{.store.book[?(@.price < 10.0)].title}", // it compares like with like only
		"gjson":     "store.book.#(price<10)#.title",
	}},
	{"slice", "$.store.book[0:2].title", false, map[string]string{
		"client-go": "{.store.book[0:2].title}",
		"oliveagle": "$.store.book[0:1].title", // it includes the upper bound
	}},
}

// left names what an engine has no words for.
var left = []struct{ engine, selector, reason string }{
	{"oliveagle", "scan", "it reads .. and fails when it evaluates it"},
	{"gjson", "slice", "its language has no slices"},
}

// leftOut returns why an engine can't be asked a selector, or nothing.
func leftOut(e engine, s selector) string {
	for _, l := range left {
		if l.engine == e.name && l.selector == s.name {
			return l.reason
		}
	}
	return ""
}

// spelling returns the selector in the engine's language.
func (e engine) spelling(s selector) string {
	if text, ok := s.spelled[e.name]; ok {
		return text
	}
	return s.path
}
