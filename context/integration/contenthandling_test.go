package integration

import (
	"errors"
	"testing"
)

// What becomes of the payload "QUI=", which is AB as base64.
const (
	asText    = "text QUI="
	asBase64  = "text UVVJPQ=="
	asBytes   = "bytes QUI="
	asDecoded = "bytes AB"
)

func describe(t *testing.T, p payload, err error) string {
	t.Helper()
	switch {
	case errors.Is(err, errNotBase64):
		return "500"
	case err != nil:
		t.Fatal(err)
	case p.binary:
		return "bytes " + string(p.bytes)
	}
	return "text " + p.text
}

func TestRequestPayload(t *testing.T) {
	for _, test := range []struct {
		row             string
		binary          bool
		contentHandling string
		want, wantRaw   string // of "QUI=", and of the bytes 0xFF 'x'
	}{
		{"text, none", false, "", asText, "text \uFFFDx"},
		{"text, TO_TEXT", false, ConvertToText, asText, "text \uFFFDx"},
		{"text, TO_BINARY", false, ConvertToBinary, asDecoded, "500"},
		{"binary, none", true, "", asBytes, "bytes \xFFx"},
		{"binary, TO_BINARY", true, ConvertToBinary, asBytes, "bytes \xFFx"},
		{"binary, TO_TEXT", true, ConvertToText, asBase64, "text /3g="},
	} {
		for body, want := range map[string]string{"QUI=": test.want, "\xFFx": test.wantRaw} {
			p, err := requestPayload([]byte(body), test.binary, test.contentHandling)
			if got := describe(t, p, err); got != want {
				t.Errorf("%s: %q becomes %q, want %q", test.row, body, got, want)
			}
		}
	}
}

func TestResponsePayload(t *testing.T) {
	none := binaryTypes{}
	png := binaryTypes{"image/png"}
	const text, binary = "text/plain", "image/png"
	for _, test := range []struct {
		row                                  string
		types                                binaryTypes
		contentType, accept, contentHandling string
		want, wantRaw                        string
	}{
		{"no binary types, none", none, binary, text, "", asText, "text \uFFFDx"},
		{"no binary types, TO_TEXT", none, binary, text, ConvertToText, asText, "text \uFFFDx"},
		{"no binary types, TO_BINARY", none, binary, text, ConvertToBinary, asDecoded, "500"},
		{"text, Accept text, none", png, text, text, "", asText, "text \uFFFDx"},
		{"text, Accept text, TO_TEXT", png, text, text, ConvertToText, asText, "text \uFFFDx"},
		{"text, Accept text, TO_BINARY", png, text, text, ConvertToBinary, asDecoded, "500"},
		{"text, Accept binary, none", png, text, binary, "", asDecoded, "500"},
		{"text, Accept binary, TO_BINARY", png, text, binary, ConvertToBinary, asDecoded, "500"},
		{"text, Accept binary, TO_TEXT", png, text, binary, ConvertToText, asText, "text \uFFFDx"},
		{"binary, Accept text, none", png, binary, text, "", asBase64, "text /3g="},
		{"binary, Accept text, TO_BINARY", png, binary, text, ConvertToBinary, asBytes, "bytes \xFFx"},
		{"binary, Accept text, TO_TEXT", png, binary, text, ConvertToText, asBase64, "text /3g="},
		{"binary, Accept binary, none", png, binary, binary, "", asBytes, "bytes \xFFx"},
		{"binary, Accept binary, TO_BINARY", png, binary, binary, ConvertToBinary, asBytes, "bytes \xFFx"},
		{"binary, Accept binary, TO_TEXT", png, binary, binary, ConvertToText, asBase64, "text /3g="},
	} {
		for body, want := range map[string]string{"QUI=": test.want, "\xFFx": test.wantRaw} {
			isBinary, acceptsBinary := test.types.has(test.contentType), test.types.has(test.accept)
			p, err := responsePayload([]byte(body), isBinary, acceptsBinary, test.contentHandling)
			if got := describe(t, p, err); got != want {
				t.Errorf("%s: %q becomes %q, want %q", test.row, body, got, want)
			}
		}
	}
}

func TestDecodeBase64(t *testing.T) {
	for _, test := range []struct{ rule, text, want string }{
		{"an empty text", "", "bytes "},
		{"with padding", "QQ==", "bytes A"},
		{"without padding", "QQ", "bytes A"},
		{"spare bits", "QR==", "bytes A"},
		{"half of the padding", "QQ=", "500"},
		{"padding alone", "====", "500"},
		{"padding inside", "QQ==QQ==", "500"},
		{"one character too many", "QUJDQ", "500"},
		{"a line end", "QUJD\n", "500"},
		{"a blank", "QU JD", "500"},
		{"the alphabet for URLs", "-_-_", "500"},
	} {
		p, err := decodeBase64(test.text)
		if got := describe(t, p, err); got != test.want {
			t.Errorf("%s: %q becomes %q, want %q", test.rule, test.text, got, test.want)
		}
	}
}

func TestPayloadTemplate(t *testing.T) {
	for _, test := range []struct {
		rule            string
		binary          bool
		contentHandling string
		want            string
		err             error
	}{
		{"text", false, "", "QUI=", nil},
		{"text that becomes binary", false, ConvertToBinary, "", errBinaryTemplate},
		{"binary", true, "", "", errBinaryTemplate},
		{"binary that becomes text", true, ConvertToText, "UVVJPQ==", nil},
	} {
		p, err := requestPayload([]byte("QUI="), test.binary, test.contentHandling)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := p.template(); got != test.want || !errors.Is(err, test.err) {
			t.Errorf("%s: %q, %v", test.rule, got, err)
		}
	}
}
