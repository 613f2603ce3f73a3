package value

import "slices"

// characterArrays are the methods of java.lang.Character that take a char[],
// as String.toCharArray makes it.
func characterArrays() []method {
	return []method{
		defUnits("codePointAt(char[],int)", func(units []uint16, a []int) (int, error) {
			if a[0] < 0 || a[0] >= len(units) {
				return 0, outOfArray(a[0], len(units))
			}
			return int(codePointIn(units, a[0], len(units))), nil
		}),
		defUnits("codePointAt(char[],int,int)", func(units []uint16, a []int) (int, error) {
			switch at, limit := a[0], a[1]; {
			case at >= limit || limit > len(units):
				return 0, throw(indexOutOfBounds, "")
			case at < 0:
				return 0, outOfArray(at, len(units))
			default:
				return int(codePointIn(units, at, limit)), nil
			}
		}),
		defUnits("codePointBefore(char[],int)", func(units []uint16, a []int) (int, error) {
			if a[0] <= 0 || a[0] > len(units) {
				return 0, outOfArray(a[0]-1, len(units))
			}
			return int(codePointBefore(units, a[0], 0)), nil
		}),
		defUnits("codePointBefore(char[],int,int)", func(units []uint16, a []int) (int, error) {
			switch at, start := a[0], a[1]; {
			case at <= start || start < 0 || start >= len(units):
				return 0, throw(indexOutOfBounds, "")
			case at > len(units):
				return 0, outOfArray(at-1, len(units))
			default:
				return int(codePointBefore(units, at, start)), nil
			}
		}),
		defUnits("codePointCount(char[],int,int)", func(units []uint16, a []int) (int, error) {
			part, err := partOf(units, a[0], a[1])
			return countCodePoints(part), err
		}),
		defUnits("offsetByCodePoints(char[],int,int,int,int)", func(units []uint16, a []int) (int, error) {
			part, err := partOf(units, a[0], a[1])
			if err != nil || a[2] < a[0] || a[2] > a[0]+a[1] {
				return 0, throw(indexOutOfBounds, "")
			}
			place, err := offsetWithin(part, a[2]-a[0], a[3])
			return place + a[0], err
		}),
		defStatic("toChars(int,char[],int)", storeCodePoint),
	}
}

func outOfArray(index, length int) error {
	return throw(arrayIndexOutOfBounds, "Index %d out of bounds for length %d", index, length)
}

// partOf returns count units from a start.
func partOf(units []uint16, start, count int) ([]uint16, error) {
	if start < 0 || count < 0 || count > len(units)-start {
		return nil, throw(indexOutOfBounds, "")
	}
	return units[start : start+count], nil
}

// storeCodePoint is Character.toChars with an array to write to; it returns how
// many chars it wrote.
func storeCodePoint(a []Value) (Value, error) {
	r, err := validCodePoint(a[0])
	switch {
	case err != nil:
		return Null, err
	case a[1].IsNull():
		return Null, throw(nullPointer, "")
	}
	elements, at := a[1].array().elements, int(a[2].int())
	units := unitsOf(textOfCodePoint(r))
	for i, unit := range slices.Backward(units) { // the low surrogate first
		if at+i < 0 || at+i >= len(elements) {
			return Null, outOfArray(at+i, len(elements))
		}
		elements[at+i] = Char(unit)
	}
	return Int(int32(len(units))), nil
}
