package value

// declaredMethods returns the public methods that a class declares itself.
func declaredMethods(c *Class) []method {
	switch c {
	case classObject:
		return objectMethods()
	case classIterable:
		return iterableMethods()
	case classCollection:
		return collectionMethods()
	case classList:
		return listMethods()
	case classSet:
		return setMethods()
	case classMap:
		return mapMethods()
	case classMapEntry:
		return entryMethods()
	case classIterator:
		return iteratorMethods()
	case classListIterator:
		return listIteratorMethods()
	case classArrayList:
		return arrayListMethods()
	case classHashMap:
		return hashMapMethods()
	case classJSONArray:
		return jsonArrayMethods()
	case classNumber:
		return numberMethods()
	case classInteger:
		return integerMethods()
	case classLong:
		return longMethods()
	case classByte:
		return byteMethods()
	case classShort:
		return shortMethods()
	case classDouble:
		return doubleMethods()
	case classFloat:
		return floatMethods()
	case classBigInteger:
		return bigIntegerMethods()
	case classBigDecimal:
		return bigDecimalMethods()
	case classBoolean:
		return booleanMethods()
	case classCharacter:
		return characterMethods()
	default:
		return nil
	}
}
