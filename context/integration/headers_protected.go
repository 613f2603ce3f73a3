package integration

// A typeSet is a set of types of integrations.
type typeSet uint8

const (
	onHTTP typeSet = 1 << iota
	onHTTPProxy
	onAWS
	onAWSProxy
	onMock
)

const (
	onEndpoints = onHTTP | onHTTPProxy     // those over HTTP
	onServices  = onAWS | onAWSProxy       // those of AWS
	onProxies   = onHTTPProxy | onAWSProxy // those without mappings of the response
	onMapped    = onHTTP | onAWS | onMock  // those with mappings of the response
	onAll       = onProxies | onMapped
)

func typeSetOf(integrationType string) typeSet {
	switch integrationType {
	case HTTP:
		return onHTTP
	case HTTPProxy:
		return onHTTPProxy
	case AWS:
		return onAWS
	case AWSProxy:
		return onAWSProxy
	default:
		return onMock
	}
}

// headerProtection is what is special about a header, each for a set of types.
type headerProtection struct {
	name string

	replaced  typeSet // of the client: the backend does not get it
	unsent    typeSet // set by a mapping: the backend does not get it
	forbidden typeSet // set by a mapping: 500

	remapped typeSet // of the response: the client gets it under another name
	dropped  typeSet // of the response: the client does not get it
}

// protectedHeaders are the headers with which API Gateway meddles, beside those
// that it hides, which HiddenHeader knows. Where its documentation and what it
// was seen to do differ, this is what it was seen to do: Expect, Host,
// Proxy-Authenticate, Trailer and Upgrade are documented as dropped from
// responses, but are remapped when a mapping sets them, and Content-Length is
// documented to pass.
var protectedHeaders = [...]headerProtection{
	{name: "Authorization", forbidden: onServices, remapped: onAll},
	{name: "Connection", unsent: onEndpoints, forbidden: onServices, remapped: onAll},
	{name: "Content-Encoding", replaced: onHTTPProxy},
	{name: "Content-Length", forbidden: onAll, remapped: onAll},
	{name: "Content-MD5", remapped: onAll},
	{name: "Date", remapped: onAll},
	{name: "Expect", unsent: onEndpoints, forbidden: onServices, remapped: onMapped, dropped: onProxies},
	{name: "Host", replaced: onHTTPProxy, remapped: onMapped, dropped: onProxies},
	{name: "Max-Forwards", remapped: onAll},
	{name: "Proxy-Authenticate", unsent: onEndpoints, forbidden: onServices, remapped: onMapped, dropped: onProxies},
	{name: "Referer", unsent: onAWS},
	{name: "Server", remapped: onAll},
	{name: "TE", unsent: onEndpoints, forbidden: onServices, dropped: onProxies},
	{name: "Trailer", remapped: onMapped, dropped: onProxies},
	{name: "Transfer-Encoding", forbidden: onAll, dropped: onAll},
	{name: "Upgrade", remapped: onMapped, dropped: onProxies},
	{name: "User-Agent", remapped: onAll},
	{name: "Via", replaced: onHTTPProxy, unsent: onEndpoints, dropped: onProxies},
	{name: "WWW-Authenticate", remapped: onAll},
	{name: "X-Amzn-Apigateway-Api-Id", forbidden: onAll},
	{name: "X-Amzn-RequestId", remapped: onHTTPProxy},
	{name: "X-Amzn-Trace-Id", forbidden: onAll},
}
