package integration

import "testing"

func TestBinaryTypes(t *testing.T) {
	png := binaryTypes{"image/png", "*/test"}
	groups := binaryTypes{"image/png", "application/*", "image/jpg"}
	for _, test := range []struct {
		row    string
		types  binaryTypes
		header string
		want   bool
	}{
		{"the type itself", png, "image/png", true},
		{"whatever its case", png, "Image/PNG", true},
		{"with parameters", png, "image/png;q=0.9", true},
		{"another type", png, "image/webp", false},
		{"the first of several", png, "image/png,image/webp", true},
		{"only the first of several", png, "image/webp,image/png,*/*;q=0.8", false},
		{"image/* of the client", png, "image/*", false},
		{"*/* of the client", png, "*/*", false},
		{"*/test is no wildcard", png, "random/test", false},
		{"*/test is not even itself", png, "*/test", false},
		{"a type of application/*", groups, "application/whatever", true},
		{"application/* itself", groups, "application/*", true},
		{"not of application/*", groups, "applications/x", false},
		{"no header", groups, "", false},
		{"*/* takes everything", binaryTypes{"*/*"}, "text/plain", true},
		{"*/* takes a wildcard", binaryTypes{"*/*"}, "*/*", true},
		{"*/* takes no header", binaryTypes{"*/*"}, "", true},
		{"no binary types", nil, "image/png", false},
	} {
		if got := test.types.has(test.header); got != test.want {
			t.Errorf("%s: %q in %q is %t", test.row, test.header, test.types, got)
		}
	}
}
