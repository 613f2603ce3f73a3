package context

// Identity is who sent a request, $context.identity. Members that are empty are
// null, and print as the empty string.
type Identity struct {
	AccountID                     string // accountId
	AccessKey                     string // accessKey
	Caller                        string // caller
	CognitoAuthenticationProvider string // cognitoAuthenticationProvider
	CognitoAuthenticationType     string // cognitoAuthenticationType
	CognitoIdentityID             string // cognitoIdentityId
	CognitoIdentityPoolID         string // cognitoIdentityPoolId
	PrincipalOrgID                string // principalOrgId
	SourceIP                      string // sourceIp
	User                          string // user
	UserAgent                     string // userAgent
	UserARN                       string // userArn

	// These are members only where they are not empty.
	APIKey, APIKeyID string             // apiKey, apiKeyId: of a method that requires a key
	VPCID, VPCEID    string             // vpcId, vpceId: of a private API
	ClientCert       *ClientCertificate // clientCert: of a client that proved itself by TLS
}

// ClientCertificate is the certificate of a client,
// $context.identity.clientCert.
type ClientCertificate struct {
	PEM          string // clientCertPem
	SubjectDN    string // subjectDN
	IssuerDN     string // issuerDN
	SerialNumber string // serialNumber
	NotBefore    string // validity.notBefore, May 28 12:30:02 2019 GMT
	NotAfter     string // validity.notAfter
}

func (i *Identity) members() [12]textMember {
	return [...]textMember{
		{"cognitoIdentityPoolId", i.CognitoIdentityPoolID},
		{"accountId", i.AccountID},
		{"cognitoIdentityId", i.CognitoIdentityID},
		{"caller", i.Caller},
		{"sourceIp", i.SourceIP},
		{"principalOrgId", i.PrincipalOrgID},
		{"accessKey", i.AccessKey},
		{"cognitoAuthenticationType", i.CognitoAuthenticationType},
		{"cognitoAuthenticationProvider", i.CognitoAuthenticationProvider},
		{"userArn", i.UserARN},
		{"userAgent", i.UserAgent},
		{"user", i.User},
	}
}

func (i *Identity) optional() [4]textMember {
	return [...]textMember{
		{"apiKey", i.APIKey}, {"apiKeyId", i.APIKeyID}, {"vpcId", i.VPCID}, {"vpceId", i.VPCEID},
	}
}

// fill puts the members into $context.identity.
func (i *Identity) fill(identity members, copies *copier) {
	for _, m := range i.members() {
		identity.always(m)
	}
	for _, m := range i.optional() {
		identity.some(m)
	}
	if c := i.ClientCert; c != nil {
		cert, validity := copies.newMap(), copies.newMap()
		cert.always(textMember{"clientCertPem", c.PEM})
		cert.always(textMember{"subjectDN", c.SubjectDN})
		cert.always(textMember{"issuerDN", c.IssuerDN})
		cert.always(textMember{"serialNumber", c.SerialNumber})
		validity.always(textMember{"notBefore", c.NotBefore})
		validity.always(textMember{"notAfter", c.NotAfter})
		cert.Set("validity", validity.Value())
		identity.Set("clientCert", cert.Value())
	}
}
