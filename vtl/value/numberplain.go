package value

// maxPlain is the number of digits up to which a double keeps an integer
// whatever they are.
const maxPlain = 15

var doublePowersOf10 = [maxPlain + 1]float64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15}

// parsePlain reads an integer or a decimal fraction of few digits, which most
// numbers are. Such a fraction is a quotient of two numbers that doubles keep,
// so that dividing them rounds as it must.
func parsePlain(text string) (v Value, ok bool) {
	digits := text
	if text != "" && text[0] == '-' {
		digits = text[1:]
	}
	if len(digits) == 0 || len(digits) > maxPlain+1 || digits[0] == '.' {
		return Null, false
	}
	n, point := int64(0), len(digits)
	for i := range len(digits) {
		switch c := digits[i]; {
		case c-'0' <= 9:
			n = n*10 + int64(c-'0')
		case c == '.' && point == len(digits):
			point = i
		default:
			return Null, false
		}
	}
	if point == len(digits) {
		if len(digits) < len(text) {
			n = -n
		}
		return Integral(n), true
	}
	f := float64(n) / doublePowersOf10[len(digits)-point-1]
	if len(digits) < len(text) {
		f = -f
	}
	return Double(f), true
}
