package context

import (
	"time"

	"github.com/velmap/velmap/vtl/value"
)

// WebSocket has the members of $context that only a WebSocket API has, those
// that are not empty. Such a request has none of the members that are always
// there in a REST API, but those that its Request gives. A message has no
// parameters; $input.params() shows those of the $connect route.
type WebSocket struct {
	ConnectionID string    // connectionId
	ConnectedAt  time.Time // connectedAt, in milliseconds, a Long
	EventType    string    // eventType: CONNECT, MESSAGE or DISCONNECT
	MessageID    string    // messageId
	RouteKey     string    // routeKey
	Status       string    // status
}

func (w *WebSocket) fill(context members) {
	for _, m := range [...]textMember{
		{"connectionId", w.ConnectionID}, {"eventType", w.EventType}, {"messageId", w.MessageID},
		{"routeKey", w.RouteKey}, {"status", w.Status},
	} {
		context.some(m)
	}
	if !w.ConnectedAt.IsZero() {
		context.add("connectedAt", value.Long(w.ConnectedAt.UnixMilli()))
	}
}
