package integration

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"net"
	"net/http"
	"time"
)

// idleConnections is how many connections to one backend are kept for the next
// request.
const idleConnections = 100

// dialer makes connections.
type dialer func(ctx context.Context, network, address string) (net.Conn, error)

// newClient returns a client that passes redirects on, and compressed payloads
// as they are. dialTLS, if it is not nil, makes its connections over TLS.
func newClient(dialTLS dialer) *http.Client {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.DisableCompression = true
	transport.MaxIdleConnsPerHost = idleConnections
	transport.DialTLSContext = dialTLS
	return &http.Client{
		Transport:     transport,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// dialInsecurely does what tlsConfig.insecureSkipVerification asks for: who has
// issued a certificate does not count, but it must name the host and must not
// have expired.
func dialInsecurely(ctx context.Context, network, address string) (net.Conn, error) {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	connection := tls.Dialer{Config: &tls.Config{
		ServerName:         host,
		InsecureSkipVerify: true, //nolint:gosec // VerifyConnection checks what is left to check
		VerifyConnection: func(state tls.ConnectionState) error {
			return checkCertificate(state.PeerCertificates[0], host)
		},
	}}
	return connection.DialContext(ctx, network, address)
}

func checkCertificate(c *x509.Certificate, host string) error {
	if now := time.Now(); now.Before(c.NotBefore) || now.After(c.NotAfter) {
		return x509.CertificateInvalidError{Cert: c, Reason: x509.Expired}
	}
	return c.VerifyHostname(host)
}
