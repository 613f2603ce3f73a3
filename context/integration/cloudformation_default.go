package integration

import (
	"slices"

	"github.com/velmap/velmap/vtl/value"
)

// applyDefaults has the defaults of the parameters of a template stand for what
// the resolver does not know, if the caller wants it.
func (r *templateReader) applyDefaults(root value.Value) {
	if !r.defaults {
		return
	}
	defaults := map[string]string{}
	if parameters, ok := root.Get("Parameters"); ok {
		r.eachMember(parameters, "/Parameters", func(name string, member value.Value, at pointer) {
			r.eachMember(member, at, func(key string, member value.Value, _ pointer) {
				if text, ok := r.intrinsics.part(member); ok && key == "Default" {
					defaults[name] = text
				}
			})
		})
	}
	resolver := WithResolver(withDefaults(r.intrinsics.resolve, defaults))
	resolver(&r.decoder)
	r.options = append(slices.Clip(r.options), resolver)
}

func withDefaults(resolve Resolver, defaults map[string]string) Resolver {
	return func(name string) (text string, ok bool) {
		if resolve != nil {
			if text, ok = resolve(name); ok {
				return text, true
			}
		}
		text, ok = defaults[name]
		return text, ok
	}
}
