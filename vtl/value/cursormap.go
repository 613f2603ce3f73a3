package value

func mapCursor(v Value, pick viewKind) Cursor {
	m := v.mapOf()
	if m == nil {
		return documentCursor(v, pick)
	}
	c := Cursor{source: v, pick: pick, modCount: m.modCount}
	if m.class == classHashMap {
		c.order = m.order()
		return c
	}
	c.at = m.live(0)
	if v.home == built {
		c.linked = m
	}
	return c
}

func (c *Cursor) nextOfMap() (Value, error) {
	m := c.source.mapOf()
	switch {
	case m == nil:
		key, v, err := c.step()
		if err != nil {
			return Null, err
		}
		return c.entry(key, v), nil
	case m.modCount != c.modCount:
		return Null, throw(concurrentModification, "")
	case !c.HasNext():
		return Null, throw(noSuchElement, "")
	}
	c.leaveDocument()
	at := c.at
	if c.order != nil {
		at = int(c.order[at])
		c.at++
	} else {
		c.at = m.live(at + 1)
	}
	c.last = at + 1
	e := &m.entries[at]
	return c.entry(e.key, e.value), nil
}

// nextOfLinked returns the next element of a LinkedHashMap.
func (c *Cursor) nextOfLinked() (Value, error) {
	m := c.linked
	switch {
	case m.modCount != c.modCount:
		return Null, throw(concurrentModification, "")
	case c.at < 0:
		return Null, throw(noSuchElement, "")
	}
	e := &m.entries[c.at]
	c.last = c.at + 1
	if c.at = c.last; c.at == len(m.entries) || m.entries[c.at].removed {
		c.at = m.live(c.at)
	}
	if c.pick == viewKeys {
		return e.key, nil
	}
	return c.entry(e.key, e.value), nil
}

// entry returns what the cursor shows of an entry of a map.
func (c *Cursor) entry(key, v Value) Value {
	switch c.pick {
	case viewKeys:
		return key
	case viewValues:
		return v
	default:
		return newEntry(c.source, key, v)
	}
}

func (c *Cursor) removeFromMap() error {
	if immutableMap(c.source.mapClass()) {
		return throw(unsupportedOperation, "remove")
	}
	m := c.source.writableMap()
	if c.reading {
		c.leaveDocument()
		c.at = m.live(c.at)
	}
	switch {
	case c.last == 0:
		return throw(illegalState, "")
	case m.modCount != c.modCount:
		return throw(concurrentModification, "")
	}
	m.unlink(c.last - 1)
	c.last, c.modCount = 0, m.modCount
	return nil
}
