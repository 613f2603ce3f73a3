package vtl

// An Engine compiles templates with one set of options and keeps them. It may
// be used by any number of goroutines.
type Engine struct {
	options *options
	cache   *cache
}

// NewEngine returns an Engine.
func NewEngine(opts ...Option) *Engine {
	o := newOptions(opts)
	return &Engine{options: o, cache: newCache(o.cacheSize)}
}

// Parse compiles a template, or returns the one that it compiled before from
// the same name and source. The name is used in errors. Errors are those of
// the function Parse, and are kept as well.
func (e *Engine) Parse(name, source string) (*Template, error) {
	key := cacheKey{name, source}
	if found, ok := e.cache.get(key); ok {
		return found.template, found.err
	}
	t, err := e.options.parse(name, source)
	e.cache.put(key, cached{t, err})
	return t, err
}

// Render compiles and renders a template. The template is named "template" in
// errors.
func (e *Engine) Render(source string, scope Scope) (string, error) {
	t, err := e.Parse("template", source)
	if err != nil {
		return "", err
	}
	return t.Render(scope)
}
