package oracle

import (
	"errors"
	"os"
	"strings"
	"sync"
	"testing"
)

// One JVM serves all tests of the package.
var shared = sync.OnceValues(func() (*Referee, error) { return Start(contextForTests) })

// referee gives the running referee, or skips the test where there is no Java. With
// VELMAP_REQUIRE_JAVA set it fails instead.
func referee(tb testing.TB) *Referee {
	tb.Helper()
	r, err := shared()
	switch {
	case errors.Is(err, ErrNoJava) && os.Getenv("VELMAP_REQUIRE_JAVA") == "":
		tb.Skip(err)
	case err != nil:
		tb.Fatal(err)
	}
	return r
}

func render(t *testing.T, c Case) Answer {
	t.Helper()
	answer, err := referee(t).Render(c)
	if err != nil {
		t.Fatal(err)
	}
	return answer
}

func TestRefereeOutput(t *testing.T) {
	tests := []struct {
		name string
		give Case
		want string
	}{
		{"velocity17 prints an unset reference", Case{Template: "$x", Dialect: Velocity17}, "$x"},
		{"apigateway gives nothing for it", Case{Template: "[$x$x.y()$!x.z]", Dialect: APIGateway}, "[]"},
		{"apigateway drops inline macros", Case{Template: "#macro(a)x#end#a()", Dialect: APIGateway}, "#a()"},
		{"apigateway has no #evaluate", Case{Template: "#evaluate('x')", Dialect: APIGateway}, "#evaluate('x')"},
		{"apigateway stops after 1,000 turns", Case{Template: "#foreach($i in [1..2000])#end$i#foreach($i in [1..2000])#if($foreach.count==1000)$i#end#if($i==1001)!#end#end", Dialect: APIGateway}, "1000"},
		{"a limit of turns of its own", Case{Template: "#foreach($i in [1..9])$i#end", Dialect: Velocity17, MaxLoops: 3}, "123"},
		{"arrays are ArrayLists", Case{Template: "$x", Vars: `{"x":["a",[1]]}`, Dialect: Velocity17, Lists: ArrayList}, "[a, [1]]"},
		{"or JSONArrays", Case{Template: "$x", Vars: `{"x":["a",[1]]}`, Dialect: Velocity17, Lists: JSONSmart}, `["a",[1]]`},
		{"numbers keep their class", Case{Template: "$a.class.name $b.class.name $c $d.class.name", Vars: `{"a":1,"b":2147483648,"c":1.10,"d":0.1234567890123456789}`, Dialect: Velocity17}, "java.lang.Integer java.lang.Long 1.1 java.math.BigDecimal"},
		{"lone surrogates survive both ways", Case{Template: "\xed\xa0\xbd|$x|$y.length()", Vars: `{"x":"\uDE00","y":"\ud83d\ude00"}`, Dialect: Velocity17}, "\xed\xa0\xbd|\xed\xb8\x80|2"},
		{"other text survives both ways", Case{Template: "\"\\\t\r\né😀\u2028\x00", Dialect: Velocity17}, "\"\\\t\r\né😀\u2028\x00"},
		{"$input and $util", Case{Template: "$input.path('$.a') $input.json('$.s') $input.json('$.no') $util.urlEncode('a b') $input.params('p')", Dialect: APIGateway, Request: `{"body":"{\"a\":[1,\"/\"],\"s\":\"x\"}","params":{"header":{"p":["o","q"]}}}`}, `[1,"\/"] "x" "" a+b q`},
		{"$input without a payload", Case{Template: "$input.body", Dialect: APIGateway, Request: "{}"}, "{}"},
		{"$context and $stageVariables", Case{Template: "[$context]$context.a[0].b|$context.authorizer.n.length()|$context.authorizer.claims.c|$stageVariables", Dialect: APIGateway, Request: `{"context":{"a":[{"b":1}],"authorizer":{"n":12,"claims":{"c":true}}},"stageVariables":{"s":"t"}}`}, "[]1|2|true|{s=t}"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			answer := render(t, tt.give)
			if answer.Failure != nil || answer.Output != tt.want {
				t.Errorf("got %q, %v; want %q", answer.Output, answer.Failure, tt.want)
			}
		})
	}
}

func TestRefereeFailure(t *testing.T) {
	tests := []struct {
		name, template, class string
		parse                 bool
	}{
		{"a syntax error", "\n #set(", "ParseErrorException", true},
		{"an error of the init pass", "#foreach", "NullPointerException", true},
		{"a run-time error", "a$x.substring(9)", "MethodInvocationException", false},
		{"recursion without end", "#set($y='#evaluate($y)')#evaluate($y)", "StackOverflowError", false},
		{"too much memory", "#set($y=[1..2000000000])", "OutOfMemoryError", false},
		{"too much output", "#set($y=[1..1000])#foreach($a in $y)#foreach($a in $y)#foreach($a in $y)xxxxxxxx#end#end#end", "IOException", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := render(t, Case{Template: tt.template, Vars: `{"x":"abc"}`, Dialect: Velocity17}).Failure
			if f != nil && f.Class == tooLong {
				t.Skip("the machine is too busy; at least there is an answer")
			}
			if f == nil || !strings.HasSuffix(f.Class, "."+tt.class) || f.Parse != tt.parse {
				t.Errorf("got %+v", f)
			}
		})
	}
	f := render(t, Case{Template: "\n #set(", Dialect: Velocity17}).Failure
	if f == nil || f.Line != 2 || f.Column != 6 {
		t.Errorf("place of a syntax error: got %+v", f)
	}
}

func TestRefereePath(t *testing.T) {
	tests := []struct{ name, path, body, result, text, class, failure, phase string }{
		{"a definite path", "$.a", `{"a":{"b":"/"}}`, `{"b":"\/"}`, "{b=/}", "java.util.LinkedHashMap", "", ""},
		{"an indefinite path", "$..b", `{"a":{"b":"/"}}`, `["\/"]`, `["\/"]`, "net.minidev.json.JSONArray", "", ""},
		{"null", "$.a", `{"a":null}`, "null", "null", "null", "", ""},
		{"no such path", "$.b", `{"a":null}`, "", "", "", "com.jayway.jsonpath.PathNotFoundException", "read"},
		{"a bad path", "$.[", `{"a":null}`, "", "", "", "com.jayway.jsonpath.InvalidPathException", "compile"},
		{"a bad document", "$.a", `{"a":`, "", "", "", "com.jayway.jsonpath.InvalidJsonException", "parse"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := referee(t).ReadPath(tt.path, tt.body)
			if err != nil {
				t.Fatal(err)
			}
			var class, phase string
			if got.Failure != nil {
				class, phase = got.Failure.Class, got.Failure.Phase
			}
			if got.Result != tt.result || got.String != tt.text || got.Type != tt.class || class != tt.failure || phase != tt.phase {
				t.Errorf("got %+v, failure %+v", got, got.Failure)
			}
		})
	}
}
