package value

// Mute makes the map print as the empty string, in text and in strings, as a
// subclass of HashMap does that overrides toString. In all else, JSON included,
// it stays the map it is.
func (m *Map) Mute() { m.extras().muted = true }

// OnReplace has f called after each change of the value of a key that was in
// the map already, whichever way a template makes it. The map keeps f when it
// is Reset.
func (m *Map) OnReplace(f func(key Value)) { m.extras().replaced = f }

// replace sets the value of the entry at a place in entries.
func (m *Map) replace(i int, v Value) (previous Value) {
	e := &m.entries[i]
	previous, e.value = e.value, v
	if m.extra != nil && m.extra.replaced != nil {
		m.extra.replaced(e.key)
	}
	return previous
}

// muted reports whether v is a map that prints as the empty string.
func (v Value) muted() bool {
	if v.home != built {
		return false
	}
	extra := v.mapOf().extra
	return extra != nil && extra.muted
}
