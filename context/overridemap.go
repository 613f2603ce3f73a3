package context

import "github.com/velmap/velmap/vtl/value"

// overrideMap is $context.requestOverride or $context.responseOverride, with
// the groups that are always in it. It knows which parameter was written twice.
type overrideMap struct {
	members members
	groups  []overrideGroup
	twice   string // the name below the map of the first one that was
}

type overrideGroup struct {
	name    string
	members members
}

// init makes the maps.
func (o *overrideMap) init(groups ...string) {
	o.members = newMembers()
	for _, name := range groups {
		group := overrideGroup{name, newMembers()}
		group.members.OnReplace(func(key value.Value) { o.replaced(name + "." + key.String()) })
		o.groups = append(o.groups, group)
	}
}

// watch makes a member of the map itself a parameter.
func (o *overrideMap) watch(parameter string) {
	o.members.OnReplace(func(key value.Value) {
		if key.String() == parameter {
			o.replaced(parameter)
		}
	})
}

func (o *overrideMap) replaced(parameter string) {
	if o.twice == "" {
		o.twice = parameter
	}
}

// fill puts what is given into the map, and returns it. What is no map is taken
// as it is.
func (o *overrideMap) fill(given value.Value, c *copier) value.Value {
	if given.Kind() != value.KindMap {
		return c.copy(given, 1)
	}
	for key, member := range given.Entries() {
		name, _ := key.Str()
		o.members.Put(key, o.copy(name, member, c))
	}
	return o.withGroups()
}

// withGroups returns the map with the groups that are always in it.
func (o *overrideMap) withGroups() value.Value {
	for _, group := range o.groups {
		o.members.add(group.name, group.members.Value())
	}
	return o.members.Value()
}

// copy returns the copy of a member; that of a group is the map of the group.
func (o *overrideMap) copy(name string, member value.Value, c *copier) value.Value {
	for _, group := range o.groups {
		if group.name == name && member.Kind() == value.KindMap {
			c.copyInto(group.members, member, 2)
			return group.members.Value()
		}
	}
	return c.copy(member, 2)
}

func (o *overrideMap) reset() {
	o.members.Reset()
	for _, group := range o.groups {
		group.members.Reset()
	}
	o.twice = ""
}
