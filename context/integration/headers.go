package integration

import (
	"errors"
	"strings"

	apigw "github.com/velmap/velmap/context"
)

// errForbiddenHeader says that a mapping sets a header that API Gateway keeps
// for itself, which it answers with 500.
var errForbiddenHeader = errors.New("the header cannot be set by a mapping")

// forwardsHeader reports whether a header of the client goes to the backend by
// itself, as it does to the two proxies: an HTTP endpoint, or an event of a
// Lambda function. The Host of an endpoint is that of its URL.
func forwardsHeader(integrationType, name string) bool {
	on := typeSetOf(integrationType)
	return onProxies&on != 0 && !apigw.HiddenHeader(name) && protectionOf(name).replaced&on == 0
}

// sendsMappedHeader reports whether a header that a mapping sets goes to the
// backend. An AWS_PROXY has no use for mappings, and a MOCK has no backend. The
// error is errForbiddenHeader.
func sendsMappedHeader(integrationType, name string) (bool, error) {
	on := typeSetOf(integrationType)
	p := protectionOf(name)
	if p.forbidden&on != 0 {
		return false, errForbiddenHeader
	}
	return (onAWSProxy|onMock)&on == 0 && p.unsent&on == 0, nil
}

// remappedPrefix stands in front of the name of a header that API Gateway uses
// itself.
const remappedPrefix = "x-amzn-Remapped-"

// returnedHeader returns the name under which a header of a response goes to
// the client: one that a mapping sets, or that a proxy's backend sends. ok is
// false for one that is dropped.
func returnedHeader(integrationType, name string) (as string, ok bool) {
	on := typeSetOf(integrationType)
	p := protectionOf(name)
	switch {
	case p.dropped&on != 0:
		return "", false
	case p.remapped&on != 0:
		return remappedPrefix + name, true
	default:
		return name, true
	}
}

// protectionOf returns what is special about a header, whatever its case.
func protectionOf(name string) headerProtection {
	for _, p := range protectedHeaders {
		if len(p.name) == len(name) && strings.EqualFold(p.name, name) {
			return p
		}
	}
	return headerProtection{}
}
