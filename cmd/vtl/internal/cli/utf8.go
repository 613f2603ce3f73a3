package cli

// encodeUTF8 replaces each lone surrogate in an output by a question mark, as
// Java does when it encodes a string as UTF-8. It changes the output in place.
func encodeUTF8(out []byte) []byte {
	encoded := out[:0]
	for i := 0; i < len(out); i++ {
		if out[i] == 0xED && i+2 < len(out) && out[i+1] >= 0xA0 {
			encoded = append(encoded, '?')
			i += 2
			continue
		}
		encoded = append(encoded, out[i])
	}
	return encoded
}
