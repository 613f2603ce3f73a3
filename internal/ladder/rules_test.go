package ladder

import "slices"

const module = "github.com/velmap/velmap"

const (
	regexp2 = "github.com/dlclark/regexp2/v2"
	ojg     = "github.com/ohler55/ojg"
	yaml    = "go.yaml.in/yaml/v4"
	kong    = "github.com/alecthomas/kong"
	schema  = "github.com/santhosh-tekuri/jsonschema/v6"
	testify = "github.com/stretchr/testify"
)

// A rung is a folder together with everything below it that is no rung itself.
type rung struct {
	below   []string // the rungs it stands on; what those stand on is implied
	modules []string // the modules of others that its files may import
	tests   []string // those that its tests may import besides, and testify
}

// rungs is the ladder. A package outside of it is a violation, so that a new
// folder gets its place here before it gets importers.
var rungs = map[string]rung{
	"vtl/diag":  {},
	"vtl/ast":   {below: []string{"vtl/diag"}},
	"vtl/parse": {below: []string{"vtl/ast"}},
	"vtl/value": {modules: []string{regexp2}, tests: []string{ojg}},
	"vtl":       {below: []string{"vtl/parse", "vtl/value"}, modules: []string{regexp2}},

	"jsonpath": {below: []string{"vtl/value"}, modules: []string{ojg}},

	"context":             {below: []string{"vtl", "jsonpath"}, modules: []string{ojg}},
	"context/integration": {below: []string{"context"}, modules: []string{ojg, yaml, schema}},
	"context/lint":        {below: []string{"context/integration"}, modules: []string{ojg}},
	"context/vtltest":     {below: []string{"context/integration"}, modules: []string{ojg}},

	"cmd":      {below: []string{"context/lint", "context/vtltest"}, modules: []string{ojg, kong}},
	"examples": {below: []string{"context/lint", "context/vtltest"}, modules: []string{ojg}},

	// Tools of the repository itself. Tests of every rung may use them.
	"internal": {below: []string{"cmd"}, modules: []string{ojg}},
}

// aliases are the names under which a package has to be imported, because its
// own name is better known as another package's.
var aliases = map[string]string{
	module + "/context": "apigw",
}

// reaches reports whether the rung low is high itself or stands anywhere below it.
func reaches(high, low string) bool {
	if high == low {
		return true
	}
	return slices.ContainsFunc(rungs[high].below, func(next string) bool {
		return reaches(next, low)
	})
}
