package javaregex

// A cursor steps through an expression. At and beyond the end it reads 0. With
// the flag Comments it passes over white space and comments, wherever
// java.util.regex does.
type cursor struct {
	runes []rune
	pos   int
	flags Flags
}

func (c *cursor) has(f Flags) bool { return c.flags&f != 0 }

func (c *cursor) at(i int) rune {
	if i < 0 || i >= len(c.runes) {
		return 0
	}
	return c.runes[i]
}

// peek returns the next character without taking it.
func (c *cursor) peek() rune {
	if c.has(Comments) {
		c.skipComments()
	}
	return c.at(c.pos)
}

// next takes a character and returns the one behind it.
func (c *cursor) next() rune {
	c.pos++
	return c.peek()
}

// read takes a character and returns it.
func (c *cursor) read() rune {
	r := c.peek()
	c.pos++
	return r
}

// skip takes two characters, the first whatever it is, and returns the second.
func (c *cursor) skip() rune {
	c.pos += 2
	return c.at(c.pos - 1)
}

func (c *cursor) unread() { c.pos-- }

// end reports whether the expression is at its end: there, and only there, a
// character 0 means nothing.
func (c *cursor) end() bool { return c.pos >= len(c.runes) }

func (c *cursor) skipComments() {
	for !c.end() {
		switch r := c.at(c.pos); {
		case r == ' ', r >= '\t' && r <= '\r':
			c.pos++
		case r == '#':
			for !c.end() && !c.endsLine(c.at(c.pos)) {
				c.pos++
			}
		default:
			return
		}
	}
}

func (c *cursor) endsLine(r rune) bool {
	return r == '\n' || !c.has(UnixLines) && lineTerminators.contains(r)
}
