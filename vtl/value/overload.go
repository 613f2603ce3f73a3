package value

// specificity compares the parameters of two applicable methods.
type specificity uint8

const (
	incomparable specificity = iota
	moreSpecific
	lessSpecific
)

// bestMatch chooses the most specific of the methods that apply to arguments
// of these classes (nil is null). It returns nil when none applies or two are
// equally good. Velocity 1.7, MethodMap.getBestMatch, its order dependence
// included.
func bestMatch(candidates []*method, args []*Class) *method {
	var best *method
	var ambiguous []*method
	for _, m := range candidates {
		if !m.applicable(args) {
			continue
		}
		if best == nil {
			best = m
			continue
		}
		switch compareParams(m.params, best.params) {
		case moreSpecific:
			best, ambiguous = preferOver(m, best, ambiguous)
		case incomparable:
			ambiguous = append(ambiguous, m)
		case lessSpecific:
		}
	}
	if len(ambiguous) > 0 {
		return nil
	}
	return best
}

// preferOver settles a method that beats the best one so far: it must beat one
// of the ambiguous ones as well to take the place.
func preferOver(m, best *method, ambiguous []*method) (*method, []*method) {
	if len(ambiguous) == 0 {
		return m, nil
	}
	for _, other := range ambiguous {
		switch compareParams(m.params, other.params) {
		case moreSpecific:
			return m, nil
		case incomparable:
			ambiguous = append(ambiguous, m)
		case lessSpecific:
		}
	}
	return best, ambiguous
}

// applicable reports whether m can be called with arguments of these classes.
// A method without parameters is taken to fit any number of arguments (and
// then fails when called), as MethodMap.isApplicable has it.
func (m *method) applicable(args []*Class) bool {
	formal := m.params
	switch {
	case len(formal) == len(args):
		for i, a := range args {
			if !formal[i].accepts(a) {
				return i == len(args)-1 && formal[i].acceptsVarArg(a)
			}
		}
		return true
	case len(formal) == 0:
		return true
	case len(formal) < len(args):
		last := len(formal) - 1
		return formal[last].component != nil &&
			acceptAll(formal[:last], args[:last]) && acceptEach(formal[last].component, args[last:])
	case len(formal) == len(args)+1:
		return formal[len(args)].component != nil && acceptAll(formal[:len(args)], args)
	default:
		return false
	}
}

func acceptAll(formal, args []*Class) bool {
	for i, a := range args {
		if !formal[i].accepts(a) {
			return false
		}
	}
	return true
}

func acceptEach(formal *Class, args []*Class) bool {
	for _, a := range args {
		if !formal.accepts(a) {
			return false
		}
	}
	return true
}

// accepts reports whether an argument of class actual (nil is null) may stand
// for a parameter of class c: assignment, unboxing, and widening of a boxed
// number to a larger primitive.
func (c *Class) accepts(actual *Class) bool {
	if actual == nil {
		return !c.primitive()
	}
	if c.primitive() {
		return c.widens(actual.unboxed())
	}
	return c.assignableFrom(actual)
}

func (c *Class) acceptsVarArg(actual *Class) bool {
	if c.component == nil {
		return false
	}
	if actual != nil && actual.component != nil {
		actual = actual.component
	}
	return c.component.accepts(actual)
}

// widens reports whether a primitive of class from converts to the primitive
// class c without a cast.
func (c *Class) widens(from *Class) bool {
	if from == nil {
		return false
	}
	if c == from {
		return true
	}
	to, of := primitiveRank(c), primitiveRank(from)
	return of != 0 && to > of
}

// primitiveRank orders the numeric primitives by width. char and boolean,
// which widen to nothing here, have none.
func primitiveRank(c *Class) int {
	for i, p := range [...]*Class{classByteType, classShortType, classIntType, classLongType, classFloatType, classDoubleType} {
		if c == p {
			return i + 1
		}
	}
	return 0
}

// compareParams says which of two parameter lists is more specific
// (MethodMap.compare).
func compareParams(a, b []*Class) specificity {
	switch {
	case len(a) > len(b):
		return moreSpecific
	case len(b) > len(a):
		return lessSpecific
	}
	aMore, bMore := false, false
	for i := range a {
		if a[i] == b[i] {
			continue
		}
		last := i == len(a)-1
		aMore = aMore || strictlyConverts(b[i], a[i], last) || b[i] == classObject
		bMore = bMore || strictlyConverts(a[i], b[i], last) || a[i] == classObject
	}
	switch {
	case aMore && bMore:
		return compareVarArgs(a[len(a)-1], b[len(b)-1])
	case aMore:
		return moreSpecific
	case bMore:
		return lessSpecific
	default:
		return incomparable
	}
}

// compareVarArgs prefers the method whose last parameter is no array.
func compareVarArgs(a, b *Class) specificity {
	switch aArray, bArray := a.component != nil, b.component != nil; {
	case aArray && !bArray:
		return lessSpecific
	case !aArray && bArray:
		return moreSpecific
	default:
		return incomparable
	}
}

// strictlyConverts reports whether a parameter of class from can stand for one
// of class to, without boxing.
func strictlyConverts(to, from *Class, varArg bool) bool {
	if to.primitive() && from.primitive() {
		return to.widens(from)
	}
	if to.assignableFrom(from) {
		return true
	}
	if varArg && to.component != nil {
		if from.component != nil {
			from = from.component
		}
		return strictlyConverts(to.component, from, false)
	}
	return false
}
