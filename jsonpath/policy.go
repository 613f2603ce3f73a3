package jsonpath

// settle says of every step what becomes of the path where the document has
// not got what the step asks for.
func (o options) settle(steps []step) {
	settle := o.settle20
	if o.dialect == Jayway29 {
		settle = o.settle29
	}
	for i := range steps {
		settle(steps, i)
	}
}

// settle20 is for Jayway 2.0 (PathToken.handleObjectProperty, ArrayPathToken).
func (o options) settle20(steps []step, i int) {
	switch s := &steps[i]; {
	case s.kind == stepMember:
		s.unfit, s.missing = notObject, o.missing20(steps, i)
	case s.kind == stepMembers:
		s.unfit, s.missing = notObject, o.missingOfMembers()
	case s.kind.ofElements():
		s.unfit, s.missing = notArray, outOfRange
	case s.kind == stepFilter:
		s.unfit = notFilterable
	}
}

func (o options) missing20(steps []step, i int) reason {
	last := i == len(steps)-1
	switch {
	case last && o.leafToNull:
		return found
	case last && o.suppress && !o.require:
		return skipped
	case !last && !definite(steps[max(0, i-1):]) && !o.require && !o.suppress:
		return skipped // a step next to it or behind it may lead to many places
	default:
		return missingMember
	}
}

// missingOfMembers is about one of several members, in both dialects.
func (o options) missingOfMembers() reason {
	switch {
	case o.leafToNull:
		return found
	case o.require:
		return missingMember
	default:
		return skipped
	}
}

// settle29 is for Jayway 2.9 (PropertyPathToken, ArrayPathToken and
// PredicatePathToken): behind a step that may lead to many places nothing that
// is of the wrong kind is a failure.
func (o options) settle29(steps []step, i int) {
	many := !definite(steps[:i])
	switch s := &steps[i]; {
	case s.kind == stepMember || s.kind == stepMembers || s.kind == stepEach:
		s.unfit, s.missing = notObject, o.missing29(steps, i, many)
	case s.kind.ofElements():
		s.unfit, s.missing = noElements, skipped
	case s.kind == stepFilter:
		if s.unfit = notFilterable; many {
			s.unfit = skipped
		}
		return
	default:
		return
	}
	if many || o.suppress {
		steps[i].unfit = skipped
	}
}

func (o options) missing29(steps []step, i int, many bool) reason {
	last := i == len(steps)-1
	switch {
	case steps[i].kind == stepMembers:
		return o.missingOfMembers()
	case last && o.leafToNull:
		return found
	case last && (o.suppress || !o.require):
		return skipped
	case !last && (o.suppress || (many || steps[i].kind == stepEach) && !o.require):
		return skipped
	default:
		return missingMember
	}
}
