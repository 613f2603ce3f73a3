package main

import (
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	const want = `GET /greetings/Ada: 200 {"greeting": "Hello Ada", "stage": "prod"}
GET /greetings/nobody: 404 {"message": "nobody is here"}
POST /orders: 201 (/orders/ada/2) {"order": "PUT-2"}
GET /nowhere: 403 {"message":"Missing Authentication Token"}
`
	var out strings.Builder
	if err := run(&out); err != nil || out.String() != want {
		t.Errorf("got %s, %v\nwant %s", out.String(), err, want)
	}
}
