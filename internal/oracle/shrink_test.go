package oracle

import (
	"strings"
	"testing"
)

func TestShrink(t *testing.T) {
	tests := []struct {
		name    string
		give    Case
		differs func(Case) bool
		want    Case
	}{
		{
			"leaves out text, variables and settings that don't matter",
			Case{Template: "Hello ${world} #if($x)y#end", Vars: `{"world":{"a":[1,2]},"x": 1.10,"y":"\ud83d"}`, Dialect: APIGateway, Lists: JSONSmart},
			func(c Case) bool { return strings.Contains(c.Template, "$x") && strings.Contains(c.Vars, "1.10") },
			Case{Template: "$x", Vars: `{"x":1.10}`, Dialect: Velocity17, Lists: ArrayList},
		},
		{
			"keeps what belongs together",
			Case{Template: "a#if(true)bcd#{else}e#end f", Vars: "{}", Dialect: APIGateway, Lists: ArrayList},
			func(c Case) bool {
				return c.Dialect == APIGateway && strings.HasPrefix(c.Template, "a") && strings.Count(c.Template, "#") == 3
			},
			Case{Template: "a###", Vars: "{}", Dialect: APIGateway, Lists: ArrayList},
		},
		{
			"leaves out members of the request, and shortens the payload",
			Case{Template: "$x", Vars: "{}", Request: `{"body":"a\ud83d&\u0062=c","params":{"path":{}},"context":{"a":{},"b":{"c":1,"d":{"e":2,"f":3}}}}`, Dialect: Velocity17, Lists: ArrayList},
			func(c Case) bool { return strings.Contains(c.Request, `b=`) && strings.Contains(c.Request, `"f":3`) },
			Case{Vars: "{}", Request: `{"body":"b=","context":{"b":{"d":{"f":3}}}}`, Dialect: Velocity17, Lists: ArrayList},
		},
		{
			"keeps surrogates whole",
			Case{Template: "x\xed\xa0\xbdy", Vars: "{}", Dialect: Velocity17, Lists: ArrayList},
			func(c Case) bool { return strings.Contains(c.Template, "\xed\xa0\xbd") },
			Case{Template: "\xed\xa0\xbd", Vars: "{}", Dialect: Velocity17, Lists: ArrayList},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Shrink(tt.give, tt.differs); got != tt.want {
				t.Errorf("got %+v, want %+v", got, tt.want)
			}
		})
	}
}
