package context

import (
	"errors"
	"fmt"
	"slices"

	"github.com/velmap/velmap/vtl/value"
)

// RawOverrides is what templates have left in $context.requestOverride and
// $context.responseOverride, before any rule about overrides is applied. Each
// is null when it is empty; it is a map unless a template has put something
// else there.
type RawOverrides struct {
	Request, Response value.Value
}

// ErrCyclic is the error of overrides that hold themselves.
var ErrCyclic = errors.New("the value holds itself, or is nested too deep")

// RawOverrides returns what the templates rendered so far have left, earlier ones
// and Request.Context included. The values are copies: maps are plain maps,
// lists, arrays and views of maps are JSON arrays, and $input, $util and what
// else prints as text is a String. The groups that
// API Gateway has there by itself (path, header, querystring) are left out
// while they are empty.
//
// It fails with ErrCyclic when a template has put a map into itself.
func (s *Scope) RawOverrides() (RawOverrides, error) {
	request, err := s.override("requestOverride")
	if err != nil {
		return RawOverrides{}, err
	}
	response, err := s.override("responseOverride")
	if err != nil {
		return RawOverrides{}, err
	}
	return RawOverrides{request, response}, nil
}

func (s *Scope) override(name string) (value.Value, error) {
	member, _ := s.init().variables().Get(value.String(name))
	e := exporter{left: maxExported}
	v, err := e.export(member, 0)
	if err != nil {
		return value.Null, fmt.Errorf("$context.%s: %w", name, err)
	}
	if v.Kind() != value.KindMap {
		return v, nil
	}
	return withoutEmptyGroups(v), nil
}

var overrideGroups = [...]string{"path", "header", "querystring"}

// withoutEmptyGroups returns null for a map in which nothing is left.
func withoutEmptyGroups(overrides value.Value) value.Value {
	left := value.NewMap()
	for key, member := range overrides.Entries() {
		empty := member.Kind() == value.KindMap && member.Len() == 0
		if !empty || !slices.Contains(overrideGroups[:], key.String()) {
			left.Put(key, member)
		}
	}
	if left.Len() == 0 {
		return value.Null
	}
	return left.Value()
}

// The bounds of what a template may leave in the overrides.
const (
	maxExportedDepth = 1000
	maxExported      = 1_000_000
)

// exporter copies values out of a Scope.
type exporter struct{ left int }

func (e *exporter) export(v value.Value, depth int) (value.Value, error) {
	e.left--
	if e.left < 0 || depth > maxExportedDepth {
		return value.Null, ErrCyclic
	}
	switch v.Kind() {
	case value.KindNull, value.KindBoolean, value.KindString,
		value.KindByte, value.KindShort, value.KindInteger, value.KindLong, value.KindBigInteger,
		value.KindFloat, value.KindDouble, value.KindBigDecimal:
		return v, nil
	case value.KindMap:
		return e.exportMap(v, depth)
	case value.KindList, value.KindArray, value.KindCollection:
		list := value.NewJSONArray()
		for element := range v.Elements() {
			exported, err := e.export(element, depth+1)
			if err != nil {
				return value.Null, err
			}
			list.Append(exported)
		}
		return list.Value(), nil
	default:
		if members, ok := v.Object(); ok {
			if m, ok := members.(value.Iterable); ok { // $foreach is a map
				return e.export(m.Iterate(), depth)
			}
		}
		return value.String(v.String()), nil
	}
}

func (e *exporter) exportMap(m value.Value, depth int) (value.Value, error) {
	exported := value.NewMap()
	for key, member := range m.Entries() {
		copied, err := e.export(member, depth+1)
		if err != nil {
			return value.Null, err
		}
		exported.Put(key, copied)
	}
	return exported.Value(), nil
}
