package context

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

func TestClientCertificate(t *testing.T) {
	c := selfSigned(t, &x509.Certificate{
		SerialNumber: big.NewInt(0x0a01ff),
		Subject:      pkix.Name{CommonName: "client, one", Organization: []string{"Shop"}, Country: []string{"US"}},
		NotBefore:    time.Date(2019, 5, 28, 12, 30, 2, 0, time.UTC),
		NotAfter:     time.Date(2021, 8, 5, 11, 36, 4, 0, time.FixedZone("CEST", 2*60*60)),
	})
	r := httptest.NewRequest(http.MethodGet, "/", http.NoBody)
	r.TLS = &tls.ConnectionState{PeerCertificates: []*x509.Certificate{c}}
	request, err := FromHTTP(r, "")
	if err != nil {
		t.Fatal(err)
	}
	got := request.Identity.ClientCert
	if !strings.HasPrefix(got.PEM, "-----BEGIN CERTIFICATE-----\n") {
		t.Errorf("PEM %s", got.PEM)
	}
	want := ClientCertificate{
		PEM:       got.PEM,
		SubjectDN: `CN=client\, one,O=Shop,C=US`, IssuerDN: `CN=client\, one,O=Shop,C=US`,
		SerialNumber: "0a:01:ff",
		NotBefore:    "May 28 12:30:02 2019 GMT", NotAfter: "Aug  5 09:36:04 2021 GMT",
	}
	if *got != want {
		t.Errorf("\n got %+v\nwant %+v", *got, want)
	}
}

func selfSigned(t *testing.T, template *x509.Certificate) *x509.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	c, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestClientCertificateThatWasNotParsed(t *testing.T) {
	got := clientCertificate(&x509.Certificate{Subject: pkix.Name{CommonName: "a"}})
	if got.SubjectDN != "CN=a" || got.SerialNumber != "" {
		t.Errorf("got %+v", got)
	}
}

func TestDistinguishedNameKeepsItsOrder(t *testing.T) {
	c := selfSigned(t, &x509.Certificate{
		SerialNumber: big.NewInt(1),
		// Organization behind the name, which pkix.Name would turn round.
		RawSubject: []byte("\x30\x18\x31\x0a\x30\x08\x06\x03\x55\x04\x03\x0c\x01a\x31\x0a\x30\x08\x06\x03\x55\x04\x0a\x0c\x01b"),
	})
	if got, want := clientCertificate(c).SubjectDN, "O=b,CN=a"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestColonHexOfZero(t *testing.T) {
	if got := colonHex(new(big.Int)); got != "00" {
		t.Errorf("got %s", got)
	}
}
