package integration

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"time"
	"unicode/utf8"

	apigw "github.com/velmap/velmap/context"
)

// A LogLine is a line of the execution log. Attrs say what the service does not
// say: which template was used for a payload, and by which pattern a response
// was selected.
type LogLine struct {
	Text  string
	Attrs []slog.Attr
}

// decisions are what a Pipeline has chosen on the way.
type decisions struct {
	requestTemplate, responseTemplate string // JSON pointers or content types; empty where the payload passed through
	selector                          string // what the patterns were matched with
	selected                          bool
}

// Log returns the lines of the execution log of an exchange that has been
// answered: those that a test in the console of API Gateway prints, in their
// order, without their dates. A MOCK has no lines about its endpoint, and where
// an execution fails the line that says why takes the place of those that would
// follow.
func (x *Exchange) Log() []LogLine {
	l := &logWriter{}
	r := x.original
	l.addf("Execution log for request %s", r.RequestID)
	l.addf("Starting execution for request: %s", r.RequestID)
	l.addf("HTTP Method: %s, Resource Path: %s", r.Method, r.Path)
	l.addf("Method request path: %s", mapText(r.PathParameters))
	l.addf("Method request query string: %s", mapText(r.Query))
	l.headers("Method request headers", r.Header)
	l.addf("Method request body before transformations: %s", bodyText(r.Body))
	if x.validated {
		l.addf("Request validation succeeded for content type %s", firstMediaType(contentTypeOf(r.Header)))
	}
	if x.Backend != nil && x.Backend.Type != Mock {
		l.endpoint(x)
	}
	if x.Answer != nil {
		l.answer(x)
	}
	return l.lines
}

// LogTo writes the lines to a slog.Handler, at the level DEBUG.
func (x *Exchange) LogTo(ctx context.Context, handler slog.Handler) error {
	if !handler.Enabled(ctx, slog.LevelDebug) {
		return nil
	}
	for _, line := range x.Log() {
		record := slog.NewRecord(x.original.Time, slog.LevelDebug, line.Text, 0)
		record.AddAttrs(line.Attrs...)
		if err := handler.Handle(ctx, record); err != nil {
			return err
		}
	}
	return nil
}

// logWriter gathers lines.
type logWriter struct{ lines []LogLine }

func (l *logWriter) addf(format string, args ...any) {
	l.lines = append(l.lines, LogLine{Text: fmt.Sprintf(format, args...)})
}

// headers writes a line of headers.
func (l *logWriter) headers(label string, headers apigw.Params) {
	l.addf("%s", truncated(label+": "+mapText(headers)))
}

// say adds what the last line does not say.
func (l *logWriter) say(attrs ...slog.Attr) {
	last := &l.lines[len(l.lines)-1]
	last.Attrs = append(last.Attrs, attrs...)
}

// endpoint writes of the request to the backend, and of its response.
func (l *logWriter) endpoint(x *Exchange) {
	b := x.Backend
	l.addf("Endpoint request URI: %s", b.URI)
	l.headers("Endpoint request headers", b.Header)
	l.addf("Endpoint request body after transformations: %s", bodyText(b.Body))
	l.say(templateAttr(x.decisions.requestTemplate))
	l.addf("Sending request to %s", b.URI)
	response := x.response
	if response == nil || response.Err != nil {
		return
	}
	l.addf("Received response. Status: %d, Integration latency: %d ms", response.Status, response.Latency/time.Millisecond)
	l.headers("Endpoint response headers", response.Header)
	l.addf("Endpoint response body before transformations: %s", bodyText(response.Body))
}

// answer writes of what the client gets.
func (l *logWriter) answer(x *Exchange) {
	a := x.Answer
	if a.GatewayResponseType != "" {
		l.addf("%s", a.Reason)
		l.addf("Method completed with status: %d", a.Status)
		return
	}
	l.addf("Method response body after transformations: %s", bodyText(a.Body))
	if x.decisions.selected {
		l.say(slog.String("selector", x.decisions.selector), slog.String("pattern", orDefaultKey(a.Selected)))
	}
	l.say(templateAttr(x.decisions.responseTemplate))
	l.headers("Method response headers", a.Header)
	l.addf("Successfully completed execution")
	l.addf("Method completed with status: %d", a.Status)
}

func templateAttr(template string) slog.Attr {
	if template == "" {
		template = "none: it passes through"
	}
	return slog.String("template", template)
}

func orDefaultKey(pattern string) string {
	if pattern == "" {
		return defaultKey
	}
	return pattern
}

// mapText is the text of a Java map of the last values.
func mapText(params apigw.Params) string {
	var b strings.Builder
	for _, p := range params {
		if len(p.Values) == 0 {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(", ")
		}
		b.WriteString(p.Name + "=" + p.Values[len(p.Values)-1])
	}
	return "{" + b.String() + "}"
}

// bodyText is a payload as far as it is text.
func bodyText(body apigw.Body) string {
	if b := body.Bytes(); !utf8.Valid(b) {
		return "[Binary Data]"
	}
	return body.Text()
}

// name returns what a template is called in the log.
func (t Template) name() string {
	if t.Pointer != "" {
		return t.Pointer
	}
	return t.ContentType
}
