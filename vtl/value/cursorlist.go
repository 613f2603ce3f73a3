package value

func listCursor(v Value) Cursor {
	if l := v.listOf(); l != nil {
		c := Cursor{source: v, modCount: l.modCount}
		if l.stale() {
			c.at = -1 // so that there is a next element, which then fails
		}
		return c
	}
	return documentCursor(v, viewValues)
}

// listCursorAt returns a cursor that can go both ways, before the element at i.
func listCursorAt(v Value, i int) Cursor {
	c := Cursor{source: v, at: i}
	if l := v.listOf(); l != nil {
		c.modCount = l.modCount
	}
	return c
}

func (c *Cursor) hasNextOfList() bool {
	if c.source.listOf() == nil && c.reading {
		return c.left > 0
	}
	c.leaveDocument()
	return c.at != c.source.Len()
}

func (c *Cursor) nextOfList() (Value, error) {
	if c.source.listOf() == nil && c.reading {
		_, v, err := c.step()
		return v, err
	}
	c.leaveDocument()
	if err := c.checkList(); err != nil {
		return Null, err
	}
	v, ok := c.source.At(c.at)
	if !ok {
		return Null, throw(noSuchElement, "")
	}
	c.at++
	c.last = c.at
	return v, nil
}

// checkList fails when the list has changed its structure since the cursor
// last looked.
func (c *Cursor) checkList() error {
	if l := c.source.listOf(); l != nil {
		if root, _ := l.root(); root.modCount != c.modCount {
			return throw(concurrentModification, "")
		}
	}
	return nil
}

// previous steps back and returns the element that it passes.
func (c *Cursor) previous() (Value, error) {
	if err := c.checkList(); err != nil {
		return Null, err
	}
	v, ok := c.source.At(c.at - 1)
	if !ok {
		return Null, throw(noSuchElement, "")
	}
	c.last = c.at
	c.at--
	return v, nil
}

func (c *Cursor) removeFromList() error {
	l, err := c.change()
	if err != nil {
		return err
	}
	if err := l.replace(c.last-1, c.last); err != nil {
		return err
	}
	c.at, c.last, c.modCount = c.last-1, 0, l.modCount
	return nil
}

// setLast replaces the element that the last step returned.
func (c *Cursor) setLast(v Value) error {
	l, err := c.change()
	if err != nil {
		return err
	}
	_, err = l.set(c.last-1, v)
	return err
}

// insert puts an element before the next one.
func (c *Cursor) insert(v Value) error {
	l := c.source.writableList()
	if err := c.checkList(); err != nil {
		return err
	}
	if err := l.replace(c.at, c.at, v); err != nil {
		return err
	}
	c.at, c.last, c.modCount = c.at+1, 0, l.modCount
	return nil
}

// change returns the list for a change of the element that the last step
// returned.
func (c *Cursor) change() (*List, error) {
	l := c.source.writableList()
	c.leaveDocument()
	switch {
	case l.class.listVariety() == immutable:
		return nil, throw(unsupportedOperation, "")
	case c.last == 0:
		return nil, throw(illegalState, "")
	}
	return l, c.checkList()
}
