package bench

// An engine is a way to evaluate paths.
type engine struct {
	name string

	// prepare does everything that can be done beforehand: it reads the
	// document and compiles the path.
	prepare func(doc, path string, definite bool) (query, error)

	lists     bool // it answers a definite path with a list as well
	unordered bool // it loses the order of members
}

// A query is one path, ready to be evaluated on one document.
type query struct {
	run    func() error // evaluates it
	answer func() any   // what run has found, for json.Marshal
}

// engines are those that run in this process.
var engines = []engine{
	{name: "velmap-get", prepare: prepareGet},
	{name: "velmap-all", prepare: prepareAll},
	{name: "velmap-29", prepare: prepareJayway29},
	{name: "ojg", prepare: prepareOjg, unordered: true},
	{name: "ajson", prepare: prepareAjson, lists: true, unordered: true},
	{name: "paesslerag", prepare: preparePaesslerAG, unordered: true},
	{name: "oliveagle", prepare: prepareOliveagle},
	{name: "client-go", prepare: prepareClientGo, lists: true, unordered: true},
	{name: "gjson", prepare: prepareGjson},
}
