package value

// declaredMethods returns the public methods that a class declares itself.
func declaredMethods(c *Class) []method {
	switch c {
	case classObject:
		return objectMethods()
	case classString:
		return stringMethods()
	case classCharSequence:
		return charSequenceMethods()
	case classClass:
		return classMethods()
	case classIterable:
		return iterableMethods()
	case classCollection:
		return append(collectionMethods(), streamMethods()...)
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
		return append(integerMethods(), describable())
	case classLong:
		return append(longMethods(), describable())
	case classByte:
		return byteMethods()
	case classShort:
		return shortMethods()
	case classDouble:
		return append(doubleMethods(), describable())
	case classFloat:
		return append(floatMethods(), describable())
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
