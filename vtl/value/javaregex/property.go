package javaregex

import "strings"

// property reads the name of a property behind \p or \P. The cursor stands at
// the p.
func (p *parser) property(complement bool) runeSet {
	name, ok := p.propertyName()
	if !ok {
		return nil
	}
	set, err := p.lookUp(name)
	if err != "" {
		p.fail("%s", err)
		return nil
	}
	return complementIf(complement, set)
}

// propertyName reads L or {name}.
func (p *parser) propertyName() (string, bool) {
	if p.next() != '{' {
		name := string(p.at(p.pos))
		p.pos++
		return name, true
	}
	p.pos++
	start := p.pos
	for !p.end() && p.at(p.pos) != '}' {
		p.pos++
	}
	if p.end() {
		p.pos = len(p.runes) + 1
		p.fail("Unclosed character family")
		return "", false
	}
	name := string(p.runes[start:p.pos])
	p.pos++
	if name == "" {
		p.fail("Empty character family")
		return "", false
	}
	return name, true
}

// lookUp finds the property of a name: a script or block by its prefix or its
// key, a category, a class of POSIX, or a method of java.lang.Character.
func (p *parser) lookUp(name string) (set runeSet, err string) {
	ok := false
	ignoreCase := p.has(CaseInsensitive)
	if key, value, keyed := strings.Cut(name, "="); keyed {
		key = strings.ToLower(key)
		switch key {
		case "sc", "script":
			set, ok = script(value)
		case "blk", "block":
			set, ok = block(value)
		case "gc", "general_category":
			set, ok = category(value, ignoreCase)
		}
		if !ok {
			err = "Unknown Unicode property {name=<" + key + ">, value=<" + value + ">}"
		}
		return set, err
	}
	if rest, isBlock := strings.CutPrefix(name, "In"); isBlock {
		set, ok = block(rest)
	} else if rest, is := strings.CutPrefix(name, "Is"); is {
		set, ok = isProperty(rest, ignoreCase)
	} else {
		set, ok = p.plainProperty(name, ignoreCase)
	}
	if !ok {
		err = "Unknown character property name {" + name + "}"
	}
	return set, err
}

func isProperty(name string, ignoreCase bool) (runeSet, bool) {
	if set, ok := unicodeProperty(name, ignoreCase); ok {
		return set, true
	}
	if set, ok := category(name, ignoreCase); ok {
		return set, true
	}
	return script(name)
}

func (p *parser) plainProperty(name string, ignoreCase bool) (runeSet, bool) {
	if p.has(UnicodeCharacterClass) && posixNames[name] {
		return unicodePOSIX(strings.ToUpper(name), ignoreCase)
	}
	return category(name, ignoreCase)
}
