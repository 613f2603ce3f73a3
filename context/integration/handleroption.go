package integration

import (
	"cmp"
	"context"
	"log/slog"
	"net/http"
	"time"

	apigw "github.com/velmap/velmap/context"
)

// A LambdaFunc is a Lambda function: it gets the event and returns its result,
// both JSON. An error is that of a function that has failed.
type LambdaFunc func(ctx context.Context, event []byte) ([]byte, error)

// A Backend is an AWS service other than Lambda. Its error says that it could
// not be reached.
type Backend interface {
	Send(ctx context.Context, request *BackendRequest) (*BackendResponse, error)
}

// A HandlerOption changes what a Handler does.
type HandlerOption func(*handlerOptions)

type handlerOptions struct {
	stage          string
	stageVariables apigw.Params
	fromHTTP       []apigw.Option
	prepare        func(r *http.Request, request *apigw.Request)
	functions      map[string]LambdaFunc
	service        Backend
	client         *http.Client // takes certificates as they should be
	lenient        *http.Client // takes certificates of any issuer
	logger         *slog.Logger
}

func defaultHandlerOptions() handlerOptions {
	return handlerOptions{
		prepare:   func(*http.Request, *apigw.Request) {},
		functions: map[string]LambdaFunc{},
		client:    newClient(nil), lenient: newClient(dialInsecurely),
		logger: slog.New(slog.DiscardHandler),
	}
}

// WithStage sets the stage and its variables.
func WithStage(name string, variables apigw.Params) HandlerOption {
	return func(o *handlerOptions) { o.stage, o.stageVariables = name, variables }
}

// WithRequestOptions sets the clock and the ids of requests.
func WithRequestOptions(options ...apigw.Option) HandlerOption {
	return func(o *handlerOptions) { o.fromHTTP = options }
}

// WithPrepare sets a function that adds to each request what HTTP does not tell:
// the ids of the API and its owner, the authorizer, the API key. It may be called
// by several goroutines at a time.
func WithPrepare(prepare func(r *http.Request, request *apigw.Request)) HandlerOption {
	return func(o *handlerOptions) {
		if prepare != nil {
			o.prepare = prepare
		}
	}
}

// WithLambda makes a Go function a Lambda function. The name is that in the
// ARN of the integration, without account and qualifier. Where that is not known,
// it is the name of the resource: F for ${F} and ${F.Arn} in a template, and
// aws_lambda_function.f for ${aws_lambda_function.f.arn}.
func WithLambda(name string, function LambdaFunc) HandlerOption {
	return func(o *handlerOptions) { o.functions[name] = function }
}

// WithLambdaURL makes the Runtime Interface Emulator at a URL, such as
// http://localhost:9000, a Lambda function.
func WithLambdaURL(name, url string) HandlerOption {
	return func(o *handlerOptions) { o.functions[name] = emulatedLambda(o, url) }
}

// WithBackend sets what stands for all AWS services but Lambda.
func WithBackend(service Backend) HandlerOption {
	return func(o *handlerOptions) { o.service = service }
}

// WithLogger sets where the execution log of each request goes, at the level
// DEBUG.
func WithLogger(logger *slog.Logger) HandlerOption {
	return func(o *handlerOptions) {
		if logger != nil {
			o.logger = logger
		}
	}
}

// timeout is how long an integration waits for its backend.
func (in *Integration) timeout() time.Duration {
	return time.Duration(cmp.Or(in.TimeoutInMillis, defaultTimeout)) * time.Millisecond
}
