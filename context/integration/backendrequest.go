package integration

import (
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl/value"
)

// backend makes the request to the backend.
func (p *Pipeline) backend(x *Exchange) (*BackendRequest, *fault) {
	if p.integration.isUnknown() {
		return nil, internalError("Execution failed due to configuration error: the type of the integration is not known")
	}
	mapped, f := p.mapRequest(x)
	if f != nil {
		return nil, f
	}
	b := &BackendRequest{Type: p.integration.Type, Method: p.method(x.request)}
	if p.integration.Type == AWSProxy {
		return b, p.proxyEvent(x, b, mapped)
	}
	if b.Body, f = p.transformRequest(x); f != nil {
		return nil, f
	}
	overrides, err := x.overrides()
	if err != nil {
		return nil, requestFault(err)
	}
	mapped.override(overrides)
	if f := checkHeaders(p.integration.Type, mapped.header); f != nil {
		return nil, f
	}
	b.Path = mapped.path
	b.Query = p.query(x.request, mapped.query)
	b.Header = p.headers(x, mapped.header)
	return b, p.address(x, b)
}

// method returns the method of the request to the backend: ANY, or none, is
// that of the client.
func (p *Pipeline) method(r *apigw.Request) string {
	if m := p.integration.HTTPMethod; m != "" && m != anyMethod {
		return m
	}
	return r.Method
}

// address fills the placeholders of the URI.
func (p *Pipeline) address(x *Exchange, b *BackendRequest) *fault {
	if p.integration.Type == Mock {
		return nil
	}
	b.URI = expandURI(p.integration.URI, b.Path, x.request.StageVariables)
	b.Credentials = expandURI(p.integration.Credentials, nil, x.request.StageVariables)
	if p.integration.Type == AWS || p.integration.Type == AWSProxy {
		arn, ok := serviceOf(b.URI)
		if !ok {
			return invalidEndpoint()
		}
		b.Service = arn.service()
		return nil
	}
	if u, err := url.Parse(b.URI); err != nil || u.Host == "" {
		return invalidEndpoint()
	}
	return nil
}

func invalidEndpoint() *fault {
	return internalError("Execution failed due to configuration error: Invalid endpoint address")
}

// service takes the ARN apart.
func (s serviceARN) service() *Service {
	service := &Service{Region: s.region, Name: s.name}
	if subdomain, name, ok := strings.Cut(s.name, "."); ok {
		service.Subdomain, service.Name = subdomain, name
	}
	if action, ok := strings.CutPrefix(s.resource, "action/"); ok {
		service.Action = action
	} else {
		service.Path = strings.TrimPrefix(s.resource, "path/")
	}
	return service
}

// proxyEvent makes the request to a Lambda function behind an AWS_PROXY. It has
// no use for mappings, but is refused for what they must not set, and for
// another method than POST.
func (p *Pipeline) proxyEvent(x *Exchange, b *BackendRequest, mapped backendParameters) *fault {
	if f := checkHeaders(AWSProxy, mapped.header); f != nil {
		return f
	}
	if b.Method != http.MethodPost {
		return internalError("Execution failed due to configuration error: Malformed Lambda proxy integration: the method is not POST")
	}
	event := lambdaEvent(x.request, p.forwarded(x.request.Header), x.variables(), p.binary.has(contentTypeOf(x.request.Header)))
	text, err := event.AppendJSON(nil, value.PlainSlash)
	if err != nil {
		return requestFault(err)
	}
	b.Body = apigw.TextBody(string(text))
	return p.address(x, b)
}

// query returns what comes behind the query part of the URI: what is mapped,
// and before that what the client of an HTTP_PROXY sends.
func (p *Pipeline) query(r *apigw.Request, mapped apigw.Params) apigw.Params {
	if p.integration.Type != HTTPProxy {
		return mapped
	}
	all := slices.Clone(r.Query)
	for _, one := range mapped {
		same := func(other apigw.Param) bool { return other.Name == one.Name }
		if i := slices.IndexFunc(all, same); i >= 0 {
			all[i].Values = slices.Concat(all[i].Values, one.Values)
			continue
		}
		all = append(all, one)
	}
	return all
}

// checkHeaders refuses mappings to headers that API Gateway keeps for itself.
func checkHeaders(integrationType string, mapped apigw.Params) *fault {
	for _, h := range mapped {
		if _, err := sendsMappedHeader(integrationType, h.Name); errors.Is(err, errForbiddenHeader) {
			return internalError("Execution failed due to configuration error: Invalid mapping expression specified: integration.request.header." + h.Name)
		}
	}
	return nil
}

// headers returns the headers of the request to the backend: those of the
// client for an HTTP_PROXY, then what is mapped, then what API Gateway adds.
func (p *Pipeline) headers(x *Exchange, mapped apigw.Params) apigw.Params {
	var all apigw.Params
	if p.integration.Type == HTTPProxy {
		all = p.forwarded(x.request.Header)
	}
	for _, h := range mapped {
		if sent, err := sendsMappedHeader(p.integration.Type, h.Name); sent && err == nil {
			replaceHeader(&all, h)
		}
	}
	if p.integration.Type != Mock {
		p.addHeaders(x, &all)
	}
	return all
}

// forwarded returns the headers of the client that a proxy passes on.
func (p *Pipeline) forwarded(client apigw.Params) apigw.Params {
	var headers apigw.Params
	for _, h := range client {
		signature := p.authorization == AWSIAM && strings.EqualFold(h.Name, "Authorization")
		if !signature && forwardsHeader(p.integration.Type, h.Name) {
			headers = append(headers, h)
		}
	}
	return headers
}

// addHeaders adds the headers that API Gateway sends where there are none. A
// request that has no payload sends no Content-Type.
func (p *Pipeline) addHeaders(x *Exchange, all *apigw.Params) {
	api := x.apiID()
	addMissing(all, "Accept", defaultContentType)
	addMissing(all, "User-Agent", "AmazonAPIGateway_"+api)
	switch x.request.Method {
	case http.MethodGet, http.MethodHead, http.MethodOptions:
	default:
		addMissing(all, "Content-Type", contentTypeOf(x.request.Header))
	}
	if p.integration.Type != AWS {
		addMissing(all, "X-Amzn-Apigateway-Api-Id", api)
	}
	trace, _ := headerOf(x.request.Header, traceHeader)
	addMissing(all, traceHeader, trace)
}

func (x *Exchange) apiID() string {
	id, _ := x.variables().Get("apiId")
	if id.IsNull() {
		return ""
	}
	return id.String()
}
