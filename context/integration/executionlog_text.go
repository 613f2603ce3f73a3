package integration

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// ConsoleLog returns the log as a test in the console prints it: each line but
// the first has the time of the request in front, in UTC. The service gives each
// line its own.
func (x *Exchange) ConsoleLog() string {
	at := x.original.Time.UTC().Format("Mon Jan 02 15:04:05 UTC 2006")
	var b strings.Builder
	for i, line := range x.Log() {
		if i > 0 {
			b.WriteString(at + " : ")
		}
		b.WriteString(line.Text + "\n")
	}
	return b.String()
}

// CloudWatchLog returns the events that the service writes to CloudWatch: those
// of Log but the first, with the id of the request in front, after others about
// the API key. They are cut at 1,024 bytes.
func (x *Exchange) CloudWatchLog() []string {
	r := x.original
	key, stage := r.Identity.APIKey, x.apiID()+"/"+r.Stage
	lines := x.Log()[1:]
	events := make([]string, 0, 4+len(lines))
	add := func(text string) { events = append(events, "("+r.RequestID+") "+truncated(text)) }
	add("Extended Request Id: " + r.ExtendedRequestID)
	add(fmt.Sprintf("Verifying Usage Plan for request: %s. API Key: %s API Stage: %s", r.RequestID, key, stage))
	add(fmt.Sprintf("API Key %s authorized because method '%s %s' does not require API Key. Request will not contribute to throttle or quota limits", key, r.Method, r.Resource))
	add(fmt.Sprintf("Usage Plan check succeeded for API Key %s and API Stage %s", key, stage))
	for _, line := range lines {
		add(line.Text)
	}
	return events
}

// longestLine is how many bytes a line has that is not cut.
const longestLine = 1024

func truncated(line string) string {
	if len(line) <= longestLine {
		return line
	}
	end := longestLine
	for !utf8.RuneStart(line[end]) {
		end--
	}
	return line[:end] + " [TRUNCATED]"
}
