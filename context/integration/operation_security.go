package integration

import (
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// readSecurity reads the security schemes, and which of them operations have
// that name none.
func (r *openAPIReader) readSecurity() {
	r.schemes = map[string]string{}
	if components, ok := r.root.Get("components"); ok {
		r.securitySchemes(components, pointer("").member("components"), "securitySchemes")
	}
	r.securitySchemes(r.root, "", "securityDefinitions") // of version 2
	if v, ok := r.root.Get("security"); ok {
		r.authorization = r.requirement(v, pointer("").member("security"))
	}
}

// securitySchemes reads those in a member of an object.
func (r *openAPIReader) securitySchemes(v value.Value, at pointer, name string) {
	all, ok := v.Get(name)
	if !ok {
		return
	}
	r.eachMember(all, at.member(name), func(name string, scheme value.Value, at pointer) {
		scheme, at = r.follow(scheme, at)
		r.eachMember(scheme, at, func(key string, member value.Value, at pointer) {
			switch key {
			case extension + "authtype":
				r.schemes[name] = authorizationOf(r.text(member, at))
			case extension + "authorizer":
				r.authorizer(name, member, at)
			}
		})
	})
}

// authorizer reads the kind of an authorizer.
func (r *openAPIReader) authorizer(scheme string, v value.Value, at pointer) {
	r.schemes[scheme] = CustomAuthorizer
	r.eachMember(v, at, func(name string, member value.Value, at pointer) {
		if name == "type" {
			r.schemes[scheme] = authorizationOf(r.text(member, at))
		}
	})
}

// authorizationOf returns what a type of authorization or of authorizer, in
// letters of any case, stands for.
func authorizationOf(kind string) string {
	switch strings.ToLower(kind) {
	case "awssigv4", "aws_iam":
		return AWSIAM
	case "cognito_user_pools":
		return CognitoUserPools
	case "", "none":
		return ""
	default:
		return CustomAuthorizer
	}
}

// requirement returns how the callers are authorized that a list of security
// requirements lets pass. An API key authorizes nobody.
func (r *openAPIReader) requirement(v value.Value, at pointer) (how string) {
	r.eachElement(v, at, func(element value.Value, at pointer) {
		r.eachMember(element, at, func(scheme string, _ value.Value, _ pointer) {
			if one := r.schemes[scheme]; one != "" {
				how = one
			}
		})
	})
	return how
}

// authorizationIn returns how the callers are authorized that a member of an
// object names.
func (d decoder) authorizationIn(v value.Value, at pointer, member string) (how string) {
	d.eachMember(v, at, func(name string, v value.Value, at pointer) {
		if name == member {
			how = authorizationOf(d.text(v, at))
		}
	})
	return how
}
