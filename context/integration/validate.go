package integration

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// Validate returns all for which API Gateway would refuse the integration, or
// could not use it, with the messages of the service where they are known. It
// returns nil when there is nothing. The pointers are those within the
// integration object.
//
// What a string with an unresolved intrinsic, ${Name}, stands for is not known,
// and not looked at.
func (in *Integration) Validate() Problems {
	var p Problems
	if in.isUnknown() {
		return nil
	}
	in.validateType(&p)
	in.validateBackend(&p)
	in.validateConnection(&p)
	p.word("/passthroughBehavior", "passthroughBehavior", in.PassthroughBehavior, WhenNoMatch, WhenNoTemplates, Never)
	p.word("/contentHandling", "contentHandling", in.ContentHandling, ConvertToBinary, ConvertToText)
	p.word("/responseTransferMode", "responseTransferMode", in.ResponseTransferMode, "BUFFERED", "STREAM")
	p.templates("/requestTemplates", in.RequestTemplates)
	p.parameters("/requestParameters", in.RequestParameters, parseRequestMapping)
	for i := range in.Responses {
		in.validateResponse(&p, i)
	}
	return p
}

// integrationTypes are the types in the order in which the service names them.
var integrationTypes = []string{HTTP, Mock, AWSProxy, HTTPProxy, AWS}

func (in *Integration) validateType(p *Problems) {
	if in.Type == "" {
		p.add("", `the member "type" is missing`)
		return
	}
	p.word("/type", "putIntegrationInput.type", in.Type, integrationTypes...)
}

// validateConnection checks what is known of the way to the backend.
func (in *Integration) validateConnection(p *Problems) {
	p.word("/connectionType", "connectionType", in.ConnectionType, "INTERNET", "VPC_LINK")
	if in.ConnectionType == "VPC_LINK" && in.ConnectionID == "" {
		p.add("/connectionType", "a VPC_LINK needs a connectionId")
	}
	if in.TimeoutInMillis != 0 && in.TimeoutInMillis < 50 {
		p.add("/timeoutInMillis", fmt.Sprintf("the timeout must be at least 50 ms, not %d", in.TimeoutInMillis))
	}
}

// responsePointer returns where a response is within the integration: at its
// pattern, or in a list at its index.
func (in *Integration) responsePointer(i int) pointer {
	if r := &in.Responses[i]; !r.source.listed {
		return pointer("/responses").member(r.key())
	}
	return pointer("/responses").element(i)
}

func (in *Integration) validateResponse(p *Problems, i int) {
	r, at := &in.Responses[i], in.responsePointer(i)
	if _, ok := r.source.Get("statusCode"); r.StatusCode == "" && !ok {
		p.statusCode(at, r.StatusCode)
	} else {
		p.statusCode(at.member("statusCode"), r.StatusCode)
	}
	if _, err := compileSelector(r.Pattern); err != nil {
		p.add(at, err.Error())
	}
	p.word(at.member("contentHandling"), "contentHandling", r.ContentHandling, ConvertToBinary, ConvertToText)
	p.templates(at.member("responseTemplates"), r.Templates)
	p.parameters(at.member("responseParameters"), r.Parameters, parseResponseMapping)
}

var (
	statusCode  = regexp.MustCompile(`^[1-5]\d\d$`)
	contentType = regexp.MustCompile(`^[^\s/]+/[^\s/]+$`)
)

// defaultTemplate is the key of a template for all content types, which
// WebSocket APIs know.
const defaultTemplate = "$default"

func (p *Problems) statusCode(at pointer, code string) {
	if !isPlaceholder(code) && !statusCode.MatchString(code) {
		p.add(at, violation(code, "statusCode", `regular expression pattern: [1-5]\d\d`))
	}
}

func (p *Problems) templates(at pointer, templates Templates) {
	for _, t := range templates {
		if t.ContentType != defaultTemplate && !isPlaceholder(t.ContentType) && !contentType.MatchString(t.ContentType) {
			p.add(at.member(t.ContentType), "Invalid content type specified: "+t.ContentType)
		}
	}
}

// parameters checks mappings and returns those that can be carried out: what an
// unresolved intrinsic maps is not known.
func (p *Problems) parameters(at pointer, parameters Parameters, parse func(Parameter) (mapping, error)) []mapping {
	mappings := make([]mapping, 0, len(parameters))
	for _, one := range parameters {
		m, err := parse(one)
		switch {
		case err == nil:
			mappings = append(mappings, m)
		case isPlaceholder(one.Target) || isPlaceholder(one.Expression):
		default:
			p.add(at.member(one.Target), err.Error())
		}
	}
	return mappings
}

// word checks a word that may be left out.
func (p *Problems) word(at pointer, name, word string, known ...string) {
	if word == "" || isPlaceholder(word) || slices.Contains(known, word) {
		return
	}
	p.add(at, violation(word, name, "enum value set: ["+strings.Join(known, ", ")+"]"))
}

// violation is what the service says of a value out of its bounds.
func violation(text, name, want string) string {
	return fmt.Sprintf("1 validation error detected: Value '%s' at '%s' failed to satisfy constraint: Member must satisfy %s", text, name, want)
}

func isPlaceholder(text string) bool { return strings.Contains(text, "${") }
