package context

import (
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"time"
)

// An Option changes what FromHTTP, ParseHTTP and ParseRequest give a request
// of their own.
type Option func(*options)

type options struct {
	now func() time.Time
	ids func() (requestID, extendedRequestID string)
}

// WithClock sets the clock that says when the request came, for
// $context.requestTime and requestTimeEpoch. The default, and that of a nil
// clock, is time.Now.
func WithClock(now func() time.Time) Option {
	return func(o *options) { o.now = now }
}

// WithIDs sets the source of $context.requestId and extendedRequestId, which
// is asked once for each request. The default, and that of a nil source, are
// random ones that look as API Gateway's do: a UUID, and 11 bytes in Base64.
func WithIDs(ids func() (requestID, extendedRequestID string)) Option {
	return func(o *options) { o.ids = ids }
}

// stamp gives a request its time and its ids.
func stamp(r *Request, opts []Option) {
	o := options{}
	for _, option := range opts {
		option(&o)
	}
	if o.now == nil {
		o.now = time.Now
	}
	if o.ids == nil {
		o.ids = randomIDs
	}
	r.Time = o.now()
	r.RequestID, r.ExtendedRequestID = o.ids()
}

func randomIDs() (requestID, extendedRequestID string) {
	var uuid [16]byte
	var extended [11]byte
	_, _ = rand.Read(uuid[:]) // it never fails
	_, _ = rand.Read(extended[:])
	uuid[6] = uuid[6]&0x0f | 0x40 // version 4: random
	uuid[8] = uuid[8]&0x3f | 0x80 // the variant of RFC 9562
	requestID = fmt.Sprintf("%x-%x-%x-%x-%x", uuid[:4], uuid[4:6], uuid[6:8], uuid[8:10], uuid[10:])
	return requestID, base64.URLEncoding.EncodeToString(extended[:])
}
