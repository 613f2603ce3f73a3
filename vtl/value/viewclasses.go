package value

// The classes of immutable maps and sets, of their entries, and of the
// iterators over maps and sets.
var (
	classImmutableMap      = hidden("java.util.ImmutableCollections$AbstractImmutableMap", classAbstractMap)
	classMap1              = hidden("java.util.ImmutableCollections$Map1", classImmutableMap)
	classMapN              = hidden("java.util.ImmutableCollections$MapN", classImmutableMap)
	classAbstractMapKeys   = hidden("java.util.AbstractMap$1", classAbstractSet)
	classAbstractMapValues = hidden("java.util.AbstractMap$2", classAbstractCollection)
	classMapNEntrySet      = hidden("java.util.ImmutableCollections$MapN$1", classAbstractSet)
	classKeyValueHolder    = hidden("java.util.KeyValueHolder", classObject, classMapEntry)

	classImmutableSet = hidden("java.util.ImmutableCollections$AbstractImmutableSet", classImmutableCollection, classSet)
	classSet12        = hidden("java.util.ImmutableCollections$Set12", classImmutableSet)
	classSetN         = hidden("java.util.ImmutableCollections$SetN", classImmutableSet)

	classLinkedKeyItr         = hidden("java.util.LinkedHashMap$LinkedKeyIterator", classObject, classIterator)
	classLinkedValueItr       = hidden("java.util.LinkedHashMap$LinkedValueIterator", classObject, classIterator)
	classHashKeyItr           = hidden("java.util.HashMap$KeyIterator", classObject, classIterator)
	classHashValueItr         = hidden("java.util.HashMap$ValueIterator", classObject, classIterator)
	classHashEntryItr         = hidden("java.util.HashMap$EntryIterator", classObject, classIterator)
	classAbstractMapKeysItr   = hidden("java.util.AbstractMap$1$1", classObject, classIterator)
	classAbstractMapValuesItr = hidden("java.util.AbstractMap$2$1", classObject, classIterator)
	classMapNItr              = hidden("java.util.ImmutableCollections$MapN$MapNIterator", classObject, classIterator)
	classSet12Itr             = hidden("java.util.ImmutableCollections$Set12$1", classObject, classIterator)
	classSetNItr              = hidden("java.util.ImmutableCollections$SetN$SetNIterator", classObject, classIterator)
)

// viewClass returns the class of a view of a map.
func viewClass(owner *Class, kind viewKind) *Class {
	switch owner {
	case classHashMap:
		return [...]*Class{classHashKeySet, classHashValues, classHashEntrySet}[kind]
	case classMap1:
		return [...]*Class{classAbstractMapKeys, classAbstractMapValues, classSet12}[kind]
	case classMapN:
		return [...]*Class{classAbstractMapKeys, classAbstractMapValues, classMapNEntrySet}[kind]
	default:
		return [...]*Class{classLinkedKeySet, classLinkedValues, classLinkedEntrySet}[kind]
	}
}

// viewIteratorClasses holds the class of what iterator() of a view returns.
var viewIteratorClasses = map[*Class]*Class{
	classLinkedKeySet: classLinkedKeyItr, classLinkedValues: classLinkedValueItr, classLinkedEntrySet: classLinkedEntryItr,
	classHashKeySet: classHashKeyItr, classHashValues: classHashValueItr, classHashEntrySet: classHashEntryItr,
	classAbstractMapKeys: classAbstractMapKeysItr, classAbstractMapValues: classAbstractMapValuesItr,
	classMapNEntrySet: classMapNItr, classSet12: classSet12Itr, classSetN: classSetNItr,
}

// entryClass returns the class of the entries of a map.
func entryClass(owner *Class) *Class {
	switch owner {
	case classHashMap:
		return classHashNode
	case classMap1, classMapN:
		return classKeyValueHolder
	default:
		return classLinkedEntry
	}
}
