package integration

// The types of integrations.
const (
	HTTP      = "HTTP"       // an HTTP endpoint, with mappings and templates
	HTTPProxy = "HTTP_PROXY" // an HTTP endpoint that gets the request as it is
	AWS       = "AWS"        // an AWS service, with mappings and templates
	AWSProxy  = "AWS_PROXY"  // a Lambda function that gets the request as an event
	Mock      = "MOCK"       // no backend
)

// What becomes of a payload for which there is no template.
const (
	WhenNoMatch     = "WHEN_NO_MATCH"     // it passes through
	WhenNoTemplates = "WHEN_NO_TEMPLATES" // it passes through if there are no templates at all
	Never           = "NEVER"             // it is refused
)

// What a payload is converted to.
const (
	ConvertToText   = "CONVERT_TO_TEXT"
	ConvertToBinary = "CONVERT_TO_BINARY"
)

// An Integration says how an operation is answered: it is the value of
// x-amazon-apigateway-integration. A field that is empty stands for a member
// that is not there; Stored tells the defaults. Words such as those for types
// are in upper case, whatever the document has.
type Integration struct {
	Type        string // HTTP, HTTP_PROXY, AWS, AWS_PROXY or MOCK
	HTTPMethod  string // of the request to the backend; ANY is that of the client
	URI         string // URL, or ARN of an action or path of an AWS service
	Credentials string // ARN of the role for the request to the backend

	ConnectionType    string // INTERNET, which is the default, or VPC_LINK
	ConnectionID      string // of the VPC link
	IntegrationTarget string // ARN of a load balancer's listener behind a VPC link
	TLSConfig         *TLSConfig

	// PassthroughBehavior is what becomes of a payload without a template.
	// WHEN_NO_MATCH is the default.
	PassthroughBehavior string

	ContentHandling string // of the payload of the request
	TimeoutInMillis int    // 50 to 29,000 unless the quota is raised; 29,000 by default

	CacheNamespace     string
	CacheKeyParameters []string

	RequestParameters Parameters // by target, integration.request.header.X
	RequestTemplates  Templates  // for the payload of the request
	Responses         []Response // in the order of the document

	ResponseTransferMode string // BUFFERED, which is the default, or STREAM
	PayloadFormatVersion string // of HTTP APIs only
	IntegrationSubtype   string // of HTTP APIs only

	source origin // what it was decoded from
}

// A Response is one way in which an integration answers.
type Response struct {
	// Pattern is the regular expression that selects the response; empty for
	// the one that is taken when no other is.
	Pattern string

	StatusCode string // of the answer to the client

	Parameters Parameters // by target, method.response.header.X
	Templates  Templates  // for the payload of the answer

	ContentHandling string // of the payload of the answer

	source origin
}

// TLSConfig says how the certificate of a backend is checked.
type TLSConfig struct {
	InsecureSkipVerification bool   // take any certificate that is not expired and names the host
	ServerNameToVerify       string // of HTTP APIs only
}

// Parameters are mappings by their targets, in the order of the document.
type Parameters []Parameter

// Parameter maps the value of an expression, such as method.request.path.id, to
// a target, such as integration.request.header.X.
type Parameter struct{ Target, Expression string }
