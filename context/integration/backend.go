package integration

import (
	"time"

	apigw "github.com/velmap/velmap/context"
)

// A BackendRequest is what API Gateway sends to a backend.
type BackendRequest struct {
	Type   string // that of the integration
	Method string

	// URI has its placeholders filled and its own query part. For an AWS
	// service it is an ARN, which Service takes apart.
	URI     string
	Service *Service // nil over HTTP

	// Credentials is the ARN of the role to call an AWS service with, with its
	// stage variables filled in; empty where the service lets the API call it.
	Credentials string

	Path   apigw.Params // what filled the placeholders
	Query  apigw.Params // what comes behind the query part of the URI
	Header apigw.Params
	Body   apigw.Body
}

// A Service is what the ARN of an integration says of an AWS service:
// arn:aws:apigateway:REGION:SUBDOMAIN.NAME:action/ACTION or path/PATH.
type Service struct {
	Region, Name, Subdomain string
	Action, Path            string // one of them
}

// isLambda reports whether the service, nil included, is AWS Lambda.
func (s *Service) isLambda() bool { return s != nil && s.Name == "lambda" }

// A BackendResponse is what a backend answers.
type BackendResponse struct {
	Status int
	Header apigw.Params
	Body   apigw.Body

	// Err is why there is no answer: ErrTimeout, or any other error where the
	// backend could not be reached.
	Err error

	Latency time.Duration // how long the backend took, for the log
}
