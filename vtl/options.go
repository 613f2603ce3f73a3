package vtl

import "io/fs"

// An Option changes how templates are compiled and rendered.
type Option func(*options)

type options struct {
	dialect   Dialect
	limits    Limits
	files     fs.FS
	cacheSize int
	libraries []library
}

// library is a source of macros that every template may call.
type library struct{ name, source string }

// WithDialect sets the dialect. The default is APIGateway.
func WithDialect(d Dialect) Option {
	return func(o *options) { o.dialect = d }
}

// WithLimits sets the limits; those that are 0 keep their defaults.
func WithLimits(l Limits) Option {
	return func(o *options) { o.limits = l }
}

// WithFiles sets where #parse and #include find their files. Without it they
// fail, as they do in API Gateway.
func WithFiles(files fs.FS) Option {
	return func(o *options) { o.files = files }
}

// WithMacroLibrary adds a template whose macros every template may call, in
// any dialect; its other text is not rendered. As in Velocity, the first
// definition of a name counts, and a library's come before a template's own.
func WithMacroLibrary(name, source string) Option {
	return func(o *options) { o.libraries = append(o.libraries, library{name, source}) }
}

// WithCacheSize sets how many templates an Engine keeps compiled. The default
// is 1,000; 0 or less keeps none.
func WithCacheSize(templates int) Option {
	return func(o *options) { o.cacheSize = templates }
}

const defaultCacheSize = 1000

func newOptions(opts []Option) *options {
	o := &options{dialect: APIGateway, cacheSize: defaultCacheSize}
	for _, apply := range opts {
		apply(o)
	}
	o.limits.orDefault(o.dialect)
	return o
}
