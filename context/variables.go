package context

import (
	"strings"
	"time"

	"github.com/velmap/velmap/vtl/value"
)

// variables makes $context of a Request. It keeps the maps for the next one.
type variables struct {
	members, identity members
	request, response overrideMap
	copier            copier
	path              joinedPath
	time              printedTime
}

func newVariables() *variables {
	v := &variables{members: newMembers(), identity: newMembers()}
	v.request.init("path", "header", "querystring")
	v.response.init("header")
	v.response.watch("status")
	return v
}

// fill makes $context. What Request.Context has comes first, then what else
// there is, as the order within a bucket of the map tells.
func (v *variables) fill(r *Request) {
	v.members.Reset()
	v.request.reset()
	v.response.reset()
	c := &v.copier
	c.reset()
	for key, member := range r.Context.Entries() {
		switch name, _ := key.Str(); name {
		case "authorizer":
			member = c.copyAuthorizer(member)
		case "requestOverride":
			member = v.request.fill(member, c)
		case "responseOverride":
			member = v.response.fill(member, c)
		default:
			member = c.copy(member, 1)
		}
		v.members.Put(key, member)
	}
	v.fillFields(r)
	v.members.add("requestOverride", v.request.withGroups())
	v.members.add("responseOverride", v.response.withGroups())
}

// fillFields puts what the fields of the Request give, but for members that
// are there already. In a REST API most are there even when they are empty.
func (v *variables) fillFields(r *Request) {
	rest := r.Context.Kind() != value.KindMap && r.WebSocket == nil
	for _, m := range v.regular(r, rest) {
		if rest {
			v.members.always(m)
		} else {
			v.members.some(m)
		}
	}
	if rest || !r.Time.IsZero() {
		v.members.add("requestTimeEpoch", epoch(r.Time))
	}
	if rest || r.Identity != (Identity{}) {
		v.identity.Reset()
		r.Identity.fill(v.identity, &v.copier)
		v.members.add("identity", v.identity.Value())
	}
	v.fillOptional(r)
}

// regular returns the texts that $context of a REST API always has.
func (v *variables) regular(r *Request, rest bool) [14]textMember {
	protocol := r.Protocol
	if protocol == "" && rest {
		protocol = "HTTP/1.1"
	}
	prefix, _, _ := strings.Cut(r.DomainName, ".")
	return [...]textMember{
		{"resourceId", r.ResourceID},
		{"resourcePath", r.Resource},
		{"httpMethod", r.Method},
		{"extendedRequestId", r.ExtendedRequestID},
		{"requestTime", v.time.text(r.Time)},
		{"path", v.path.text(r.Stage, r.Path)},
		{"accountId", r.AccountID},
		{"protocol", protocol},
		{"stage", r.Stage},
		{"domainPrefix", prefix},
		{"requestId", r.RequestID},
		{"domainName", r.DomainName},
		{"deploymentId", r.DeploymentID},
		{"apiId", r.APIID},
	}
}

// fillOptional puts the members that are there only where they are not empty.
func (v *variables) fillOptional(r *Request) {
	for _, m := range [...]textMember{
		{"awsEndpointRequestId", r.AWSEndpointRequestID},
		{"wafResponseCode", r.WAFResponseCode},
		{"webaclArn", r.WebACLARN},
	} {
		v.members.some(m)
	}
	if r.IsCanaryRequest != nil {
		v.members.add("isCanaryRequest", value.Bool(*r.IsCanaryRequest))
	}
	if r.Authorizer != nil {
		v.members.add("authorizer", r.Authorizer.value(&v.copier))
	}
	if r.WebSocket != nil {
		r.WebSocket.fill(v.members)
	}
}

func epoch(t time.Time) value.Value {
	if t.IsZero() {
		return value.Null
	}
	return value.Long(t.UnixMilli())
}

// printedTime is $context.requestTime, which changes once a second.
type printedTime struct {
	second  int64
	printed string
}

func (p *printedTime) text(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	if second := t.Unix(); p.printed == "" || p.second != second {
		p.second, p.printed = second, t.UTC().Format("02/Jan/2006:15:04:05 -0700")
	}
	return p.printed
}

// joinedPath is $context.path, which has the stage in front.
type joinedPath struct{ stage, path, joined string }

func (j *joinedPath) text(stage, path string) string {
	if stage == "" || path == "" {
		return path
	}
	if j.stage != stage || j.path != path {
		*j = joinedPath{stage, path, "/" + stage + path}
	}
	return j.joined
}
