package jsonpath

import (
	"strconv"

	"github.com/velmap/velmap/vtl/value"
)

// A place is one level of the way from the document to a value: the element
// at index, or what the constants say.
type place struct {
	name  string
	index int
}

const (
	byName  = -1 - iota // the member called name
	byStep              // name is the text of a step
	restart             // the document again
)

// elementPlace returns the place of an element. Only failures have negative
// indexes: they are written as they are.
func elementPlace(n int) place {
	if n < 0 {
		return place{name: "[" + strconv.Itoa(n) + "]", index: byStep}
	}
	return place{index: n}
}

// places returns the way that the steps from i to end lead from v.
func (p *Path) places(i, end int, v value.Value) []place {
	way := make([]place, 0, end-i)
	for ; i < end; i++ {
		s := &p.steps[i]
		switch s.kind {
		case stepMember:
			way = append(way, place{name: s.name, index: byName})
		case stepIndex, stepBack:
			way = append(way, elementPlace(s.index))
		case stepLast:
			way = append(way, elementPlace(v.Len()+s.index))
		case stepSelf:
			way = append(way, place{index: restart})
		default:
			way = append(way, place{name: s.fragment(), index: byStep})
		}
		_, v, _ = p.follow(i, i+1, v)
	}
	return way
}

// rootMark is what the text of the path begins with: Jayway 2.0 takes every @
// for a $.
func (p *Path) rootMark() byte {
	if p.options.dialect == Jayway29 && !p.fromRoot {
		return '@'
	}
	return '$'
}

// appendText appends the path as Jayway writes it.
func (p *Path) appendText(dst []byte) []byte {
	dst = append(dst, p.rootMark())
	for i := range p.steps {
		dst = append(dst, p.steps[i].fragment()...)
	}
	return dst
}

// appendPlaces appends a way as Jayway writes it: $['a'][0].
func (p *Path) appendPlaces(dst []byte, way []place) []byte {
	start := len(dst)
	dst = append(dst, p.rootMark())
	for _, p := range way {
		switch p.index {
		case byName:
			dst = append(append(append(dst, "['"...), p.name...), "']"...)
		case byStep:
			dst = append(dst, p.name...)
		case restart:
			dst = append(dst[:start], '$')
		default:
			dst = append(strconv.AppendInt(append(dst, '['), int64(p.index), 10), ']')
		}
	}
	return dst
}
