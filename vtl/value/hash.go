package value

// identityHash stands for the hash code of whatever has no content to take one
// from (arrays, iterators, classes, objects of the program). Java's is another
// one in every run.
const identityHash = 0x1b28cdfa

// hashCode returns what v.hashCode() does in Java; that of null is 0. The code
// of a container that holds itself means nothing.
func hashCode(v Value) int32 {
	h, _ := hashOf(v)
	return h
}

// hashOf returns the hash code of v, or the StackOverflowError that Java throws
// for a container that holds itself.
func hashOf(v Value) (int32, error) {
	var t traversal
	h := t.hash(v)
	return h, t.failure
}

func (t *traversal) hash(v Value) int32 {
	v = v.resolve()
	switch v.kind {
	case KindNull:
		return 0
	case KindString:
		return hashString(v.text())
	case KindBoolean:
		if v.num != 0 {
			return 1231
		}
		return 1237
	case KindMap, KindList, KindCollection, KindEntry:
		defer t.leave()
		if !t.enter(v) {
			return 0
		}
		return t.hashContainer(v)
	case KindArray, KindIterator, KindClass, KindObject:
		return identityHash
	default:
		return hashNumber(v)
	}
}

// hashContainer follows AbstractMap, AbstractList, AbstractSet and Map.Entry.
func (t *traversal) hashContainer(v Value) int32 {
	h := int32(0)
	switch v.kind {
	case KindMap:
		for key, member := range v.Entries() {
			h += t.hash(key) ^ t.hash(member)
		}
	case KindList:
		h = 1
		for e := range v.Elements() {
			h = 31*h + t.hash(e)
		}
	case KindEntry:
		e := v.entry()
		return t.hash(e.key) ^ t.hash(e.value)
	default:
		if v.view().kind == viewValues {
			return identityHash
		}
		for e := range v.Elements() {
			h += t.hash(e)
		}
	}
	return h
}

// hashString is String.hashCode, which counts UTF-16 units.
func hashString(s string) int32 {
	h := int32(0)
	for i := 0; i < len(s); {
		if c := s[i]; c < 0x80 {
			h = 31*h + int32(c)
			i++
			continue
		}
		r, size := DecodeRune(s[i:])
		if r >= 0x10000 {
			h = 31*h + (0xD800 + (r-0x10000)>>10)
			r = 0xDC00 + r&0x3FF
		}
		h = 31*h + r
		i += size
	}
	return h
}
