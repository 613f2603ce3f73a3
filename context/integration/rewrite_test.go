package integration_test

import (
	"slices"
	"testing"

	"github.com/velmap/velmap/context/integration"
)

// The order of responses and templates means something, and is that of the
// fields.
func TestOrderIsWritten(t *testing.T) {
	const text = `{"type":"http","requestTemplates":{"a/a":{"Ref":"A"},"b/b":"b"},"cacheKeyParameters":[{"Ref":"A"},"x",{"Ref":"B"}],"responses":{"4..":{"statusCode":"400"},"own":{},"default":{"statusCode":"200"}}}`
	for _, test := range []struct {
		rule   string
		change func(*integration.Integration)
		want   string
	}{
		{"responses change places", func(in *integration.Integration) {
			in.Responses[0], in.Responses[2] = in.Responses[2], in.Responses[0]
		}, `{"type":"http","requestTemplates":{"a/a":{"Ref":"A"},"b/b":"b"},"cacheKeyParameters":[{"Ref":"A"},"x",{"Ref":"B"}],"responses":{"default":{"statusCode":"200"},"own":{},"4..":{"statusCode":"400"}}}`},
		{"a response comes first", func(in *integration.Integration) {
			in.Responses = slices.Insert(in.Responses, 0, integration.Response{Pattern: "404", StatusCode: "404"})
		}, `{"type":"http","requestTemplates":{"a/a":{"Ref":"A"},"b/b":"b"},"cacheKeyParameters":[{"Ref":"A"},"x",{"Ref":"B"}],"responses":{"404":{"statusCode":"404"},"4..":{"statusCode":"400"},"own":{},"default":{"statusCode":"200"}}}`},
		{"a pattern changes in its place", func(in *integration.Integration) { in.Responses[0].Pattern = "404" },
			`{"type":"http","requestTemplates":{"a/a":{"Ref":"A"},"b/b":"b"},"cacheKeyParameters":[{"Ref":"A"},"x",{"Ref":"B"}],"responses":{"404":{"statusCode":"400"},"own":{},"default":{"statusCode":"200"}}}`},
		{"templates change places", func(in *integration.Integration) { slices.Reverse(in.RequestTemplates) },
			`{"type":"http","requestTemplates":{"b/b":"b","a/a":{"Ref":"A"}},"cacheKeyParameters":[{"Ref":"A"},"x",{"Ref":"B"}],"responses":{"4..":{"statusCode":"400"},"own":{},"default":{"statusCode":"200"}}}`},
		{"an element goes", func(in *integration.Integration) {
			in.CacheKeyParameters = slices.Delete(in.CacheKeyParameters, 1, 2)
		}, `{"type":"http","requestTemplates":{"a/a":{"Ref":"A"},"b/b":"b"},"cacheKeyParameters":[{"Ref":"A"},{"Ref":"B"}],"responses":{"4..":{"statusCode":"400"},"own":{},"default":{"statusCode":"200"}}}`},
	} {
		in := decode(t, text)
		test.change(in)
		if got := written(t, in); got != test.want {
			t.Errorf("%s:\ngot  %s\nwant %s", test.rule, got, test.want)
		}
	}
}
