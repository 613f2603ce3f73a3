package integration

import "strings"

// interpolate returns a string of Terraform with what its expressions stand for:
// ${var.stage} with what the resolver gives for var.stage. One that it does not
// know stays. $${ and %%{ are how Terraform writes ${ and %{.
func (f *intrinsics) interpolate(text string) string {
	var b strings.Builder
	for {
		i := strings.IndexAny(text, "$%")
		if i < 0 {
			b.WriteString(text)
			return b.String()
		}
		b.WriteString(text[:i])
		text = text[i:]
		n, filled := f.expansion(text)
		if !f.spend(len(filled)) {
			filled = text[:n]
		}
		b.WriteString(filled)
		text = text[n:]
	}
}

// expansion returns what stands for the first n bytes of a text that begins with
// a dollar or a percent sign.
func (f *intrinsics) expansion(text string) (n int, filled string) {
	switch {
	case strings.HasPrefix(text, "$${"), strings.HasPrefix(text, "%%{"):
		return 3, text[1:3]
	case strings.HasPrefix(text, "${"):
		n = expressionLength(text)
		expression := strings.TrimSpace(strings.TrimSuffix(text[2:n], "}"))
		if f.resolve != nil {
			if given, ok := f.resolve(expression); ok {
				return n, given
			}
		}
		return n, text[:n]
	default:
		return 1, text[:1]
	}
}

// expressionLength returns the length of the ${...} that a text begins with.
// Braces in quotes do not count.
func expressionLength(text string) int {
	return scanBrackets(text, "{", "}", func(depth int) bool { return depth == 0 })
}

// expressionOf returns the expression that a string is, ${...}; ok is false for
// another string, which it returns as it is.
func expressionOf(text string) (expression string, ok bool) {
	expression, ok = strings.CutPrefix(text, "${")
	if !ok || !strings.HasSuffix(expression, "}") {
		return text, false
	}
	return strings.TrimSpace(strings.TrimSuffix(expression, "}")), true
}

// indexOf returns the index of the last step of an address, and nothing without
// one.
func indexOf(address string) string { return strings.TrimPrefix(address, withoutIndex(address)) }

// withoutIndex returns an address without the index of its last step, which
// stands for one of several instances.
func withoutIndex(address string) string {
	if i := strings.LastIndexByte(address, '['); i >= 0 && strings.HasSuffix(address, "]") {
		return address[:i]
	}
	return address
}
