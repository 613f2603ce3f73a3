package context

import (
	"testing"
	"time"

	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/value"
)

func rendered(t *testing.T, template string, s *Scope) string {
	t.Helper()
	out, err := vtl.MustParse("template", template).Render(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestPayloadIsReadAsJSONOnceAndOnlyWhenNeeded(t *testing.T) {
	for _, test := range []struct {
		rule, template string
		readings       int
	}{
		{"the body as text", `$input.body $input.body.length()`, 0},
		{"a parameter", `$input.params('x') $input.params().path.x`, 0},
		{"other references", `$context.path $stageVariables.x $util.urlEncode('a')`, 0},
		{"one path", `$input.path('$.a')`, 1},
		{"many paths", `$input.path('$.a') $input.json('$') $input.path('$.b')`, 1},
	} {
		t.Run(test.rule, func(t *testing.T) {
			s := (&Request{Body: TextBody(`{"a": 1}`)}).Scope()
			rendered(t, test.template, s)
			if s.input.readings != test.readings {
				t.Errorf("read %d times, want %d", s.input.readings, test.readings)
			}
		})
	}
}

func TestResetScopeIsNew(t *testing.T) {
	first := &Request{
		Stage: "a", Path: "/x", Query: Params{{"q", []string{"1"}}}, Body: TextBody(`{"a": 1}`), Time: time.Unix(0, 0),
		Identity: Identity{APIKey: "k"}, StageVariables: Params{{"v", []string{"w"}}},
	}
	const template = `$input.json('$') $input.params() $stageVariables $context.keySet() $context.identity.keySet() $context.path $context.requestTime $context.requestOverride.header.keySet()`
	s := first.Scope()
	rendered(t, template+`#set($context.requestOverride.header.a = 1)#set($input.path('$').a = 2)`, s)
	second := &Request{Stage: "b", Path: "/y"}
	s.Reset(second)
	if got, want := rendered(t, template, s), rendered(t, template, second.Scope()); got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
}

func TestAddedReferences(t *testing.T) {
	s := (&Request{}).Scope()
	s.SetUtil(Functions{"shout": StringFunc(func(text string) (value.Value, error) { return value.String(text + "!"), nil })})
	s.SetReference("method", value.String("m"))
	const template = `$util.shout('a') $util.urlEncode('b c') $method [$util.shout(1)]`
	const want = `a! b+c m []`
	if got := rendered(t, template, s); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := rendered(t, template, s.Response(Body{})); got != want {
		t.Errorf("response: got %q, want %q", got, want)
	}
}

func TestZeroScope(t *testing.T) {
	const template = `[$input.body|$context.httpMethod|$stageVariables.x|$input.params().header.size()]`
	var scope, other Scope
	if got := rendered(t, template, &scope); got != "[{}|||0]" {
		t.Errorf("got %q", got)
	}
	if overrides, err := new(Scope).Overrides(); err != nil || overrides.Status != 0 {
		t.Errorf("got %+v, %v", overrides, err)
	}
	if got := rendered(t, "$input.body", other.Response(TextBody("b"))); got != "b" {
		t.Errorf("got %q", got)
	}
}

// What a block prints at the end of its render stays in $context, and making a
// text of it is no second override.
func TestBlocksOutliveTheirRender(t *testing.T) {
	scope := (&Request{}).Scope()
	rendered(t, `#define($b)a$i#end#set($i = 1)#set($context.note = [{"x": $b}])#set($context.responseOverride.header.h = $b)#set($i = 2)`, scope)
	if got := rendered(t, `$context.note[0].x, then $context.responseOverride.header.h`, scope.Response(Body{})); got != "a2, then a2" {
		t.Errorf("got %q", got)
	}
	overrides, err := scope.Overrides()
	if text, _ := overrides.ResponseHeader.Last("h"); err != nil || text != "a2" {
		t.Errorf("got %q, %v", text, err)
	}
}
