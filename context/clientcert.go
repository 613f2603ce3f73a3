package context

import (
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/hex"
	"encoding/pem"
	"math/big"
	"strings"
	"time"
)

// certificateTime is the layout of the validity of a certificate, in GMT and
// with the day in two columns, as OpenSSL prints it.
const certificateTime = "Jan _2 15:04:05 2006 GMT"

// clientCertificate describes a certificate as $context.identity.clientCert
// does.
func clientCertificate(c *x509.Certificate) *ClientCertificate {
	return &ClientCertificate{
		PEM:          string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Raw})),
		SubjectDN:    distinguishedName(c.RawSubject, c.Subject),
		IssuerDN:     distinguishedName(c.RawIssuer, c.Issuer),
		SerialNumber: colonHex(c.SerialNumber),
		NotBefore:    printCertificateTime(c.NotBefore),
		NotAfter:     printCertificateTime(c.NotAfter),
	}
}

// distinguishedName writes a name as RFC 2253 does, CN=a,O=b, in the order of
// the certificate, which parsed, the fallback, has lost.
func distinguishedName(raw []byte, parsed pkix.Name) string {
	var name pkix.RDNSequence
	if _, err := asn1.Unmarshal(raw, &name); err != nil {
		return parsed.String()
	}
	return name.String()
}

// colonHex writes a serial number in hexadecimal, a colon between the bytes.
func colonHex(serial *big.Int) string {
	if serial == nil {
		return ""
	}
	if serial.Sign() == 0 {
		return "00"
	}
	digits := make([]string, 0, len(serial.Bytes()))
	for _, b := range serial.Bytes() {
		digits = append(digits, hex.EncodeToString([]byte{b}))
	}
	return strings.Join(digits, ":")
}

func printCertificateTime(t time.Time) string { return t.UTC().Format(certificateTime) }
