package value

// The classes of lists, and of their iterators, beside ArrayList and JSONArray.
var (
	classArrayListWrapper = classOf("org.apache.velocity.util.ArrayListWrapper", classAbstractList)
	classArraySubList     = hidden("java.util.AbstractList$SubList", classAbstractList)

	classImmutableCollection = hidden("java.util.ImmutableCollections$AbstractImmutableCollection", classAbstractCollection)
	classImmutableList       = hidden("java.util.ImmutableCollections$AbstractImmutableList", classImmutableCollection, classList)
	classList12              = hidden("java.util.ImmutableCollections$List12", classImmutableList)
	classListN               = hidden("java.util.ImmutableCollections$ListN", classImmutableList)
	classImmutableSubList    = hidden("java.util.ImmutableCollections$SubList", classImmutableList)

	classSubListItr          = hidden("java.util.ArrayList$SubList$1", classObject, classListIterator)
	classAbstractListItr     = hidden("java.util.AbstractList$Itr", classObject, classIterator)
	classAbstractListListItr = hidden("java.util.AbstractList$ListItr", classAbstractListItr, classListIterator)
	classArraySubListItr     = hidden("java.util.AbstractList$SubList$1", classObject, classListIterator)
	classImmutableListItr    = hidden("java.util.ImmutableCollections$ListItr", classObject, classListIterator)
)

// iteratorClass returns the class of what iterator() of a list returns, and
// listIteratorClass that of what listIterator() does.
func iteratorClass(list *Class) *Class {
	switch list {
	case classArrayList, classJSONArray:
		return classArrayListItr
	case classArrayListWrapper:
		return classAbstractListItr
	default:
		return listIteratorClass(list)
	}
}

func listIteratorClass(list *Class) *Class {
	switch list {
	case classArrayList, classJSONArray:
		return classArrayListListItr
	case classSubList:
		return classSubListItr
	case classArrayListWrapper:
		return classAbstractListListItr
	case classArraySubList:
		return classArraySubListItr
	default:
		return classImmutableListItr
	}
}
