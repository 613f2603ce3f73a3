package context

import (
	"time"

	"github.com/velmap/velmap/vtl/value"
)

// A Request is what a mapping template is rendered for: the request of a
// client, as API Gateway took it in. For a response template the Body is that
// of the backend, and everything else is still the client's.
//
// The comments name the members of $context that fields give. A field that is
// empty gives null where API Gateway always has the member, and no member
// otherwise. A Request must not be changed while a Scope made from it is in
// use.
type Request struct {
	Method   string // httpMethod
	Resource string // resourcePath: the path with its parameters in braces, /pets/{petId}
	Path     string // path, where the stage stands in front: what the client asked for, without the stage
	Stage    string // stage

	// PathParameters, Query and Header are what $input.params() shows: the last
	// of several values, decoded. Headers that API Gateway drops are not shown,
	// the others are sorted.
	PathParameters, Query, Header Params

	// Body is the payload.
	Body Body

	// StageVariables is what $stageVariables shows.
	StageVariables Params

	AccountID            string    // accountId: the account that owns the API
	APIID                string    // apiId
	DeploymentID         string    // deploymentId
	ResourceID           string    // resourceId
	DomainName           string    // domainName and, its first label, domainPrefix
	Protocol             string    // protocol: HTTP/1.1 by default, as for every client
	RequestID            string    // requestId
	ExtendedRequestID    string    // extendedRequestId
	Time                 time.Time // requestTime, 27/Oct/2023:13:40:57 +0000, and requestTimeEpoch, in milliseconds, a Long
	AWSEndpointRequestID string    // awsEndpointRequestId, if there is one
	WAFResponseCode      string    // wafResponseCode, if there is one
	WebACLARN            string    // webaclArn, if there is one
	IsCanaryRequest      *bool     // isCanaryRequest, a Boolean, where the stage has a canary

	Identity   Identity    // identity
	Authorizer *Authorizer // authorizer, if there is one
	WebSocket  *WebSocket  // the members of a WebSocket API, if it is one

	// Context, when it is a map, says which members $context has: those in it,
	// those for overrides, and of the fields above those that are not empty.
	// Its members win. Each Scope has a copy; what is nested deeper than 100
	// levels is null in it, and so is what follows after the first 100,000
	// members. Both are far beyond what API Gateway has there.
	Context value.Value
}
