package context

import (
	"net"
	"net/netip"
	"net/url"
	"strings"
)

// describe fills in what a request says about itself by its HTTP version and
// its headers.
func describe(r *Request, version string) {
	r.Protocol = "HTTP/1.1"
	if version == "HTTP/1.0" {
		r.Protocol = version
	}
	for i := range r.Header {
		text, _ := r.Header[i].last()
		switch strings.ToLower(r.Header[i].Name) {
		case "host":
			host := url.URL{Host: text}
			r.DomainName = host.Hostname()
		case "user-agent":
			r.Identity.UserAgent = text
		}
	}
}

// remoteHost returns the host of a network address as net/http has it,
// 192.0.2.1:1234, and nothing for one that has none, as that of a pipe.
func remoteHost(address string) string {
	if host, _, err := net.SplitHostPort(address); err == nil {
		return host
	}
	if _, err := netip.ParseAddr(address); err == nil {
		return address
	}
	return ""
}
