package value

const velocityException = "org.apache.velocity.exception.VelocityException"

// GetIndex returns what $receiver[index] reads: the method get is called with
// the index, and a negative Integer counts from the end of whatever has a
// size. It is null when the receiver has no method that takes the index
// (Velocity 1.7, ASTIndex). The error is an *Exception of that method, or
// Velocity's own when the receiver has no size.
func GetIndex(receiver, index Value) (Value, error) {
	receiver, index = receiver.resolve(), index.resolve()
	index, err := fromEnd(receiver, index)
	if err != nil {
		return Null, err
	}
	switch receiver.kind {
	case KindNull:
		return Null, nil
	case KindList:
		if index.kind < KindByte || index.kind > KindInteger {
			return Null, nil
		}
		return elementAt(receiver, int(index.int()))
	case KindMap:
		v, _ := receiver.get(index)
		return v, checkKey(receiver, index)
	default:
		v, _, err := Call(receiver, "get", index)
		return v, err
	}
}

// SetIndex writes what #set($receiver[index] = v) does: the method set is
// called with the index and v, or put when there is no such method. Where there
// is neither, nothing happens (Velocity 1.7, ASTReference.setValue). The error
// is an *Exception, as of GetIndex.
func SetIndex(receiver, index, v Value) error {
	receiver, index, v = receiver.resolve(), index.resolve(), v.resolve()
	index, err := fromEnd(receiver, index)
	if err != nil {
		return err
	}
	switch receiver.kind {
	case KindList:
		if index.kind >= KindByte && index.kind <= KindInteger {
			_, err = setElement(receiver, int(index.int()), v)
		}
		return err
	case KindMap:
		return setKey(receiver, index, v)
	default:
	}
	if _, ok, err := Call(receiver, "set", index, v); ok {
		return err
	}
	_, _, err = Call(receiver, "put", index, v)
	return err
}

// setKey is put on a map.
func setKey(m, key, v Value) error {
	if !immutableMap(m.mapClass()) {
		if err := checkKey(m, key); err != nil {
			return err
		}
	}
	_, err := m.put(key, v)
	return err
}

// fromEnd replaces a negative Integer by the index that it counts to from the
// end.
func fromEnd(receiver, index Value) (Value, error) {
	if index.kind != KindInteger || index.int() >= 0 {
		return index, nil
	}
	var size Value
	switch receiver.kind {
	case KindList, KindMap, KindArray, KindCollection:
		if err := checkFresh(receiver); err != nil {
			return Null, err
		}
		size = Int(int32(receiver.Len()))
	default:
		v, ok, err := Call(receiver, "size")
		if err != nil {
			return Null, err
		}
		if !ok {
			return Null, throw(velocityException, "A 'size()' method required for negative value %d does not exist for class '%s'",
				index.int(), receiver.ClassName())
		}
		size = v
	}
	if size.kind != KindInteger {
		return Null, throw(velocityException, "Method 'size()' on class '%s' returned '%s' when Integer was expected",
			receiver.ClassName(), size.ClassName())
	}
	return Int(int32(size.int() + index.int())), nil
}
