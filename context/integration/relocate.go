package integration

// relocate puts the JSON pointers of all parts to where they are in another
// document, as place tells.
func (a *API) relocate(place func(pointer string) string) {
	for i := range a.Operations {
		o := &a.Operations[i]
		o.Pointer = place(o.Pointer)
		for _, doubt := range o.doubts {
			doubt.Pointer = place(doubt.Pointer)
		}
		o.places.relocate(place)
		for _, templates := range o.Integration.allTemplates() {
			templates.relocate(place)
		}
		for j := range o.Models {
			o.Models[j].Pointer = place(o.Models[j].Pointer)
		}
	}
	for i := range a.GatewayResponses {
		g := &a.GatewayResponses[i]
		g.Pointer = place(g.Pointer)
		g.places.relocate(place)
		g.Templates.relocate(place)
	}
}

func (t Templates) relocate(place func(string) string) {
	for i := range t {
		t[i].Pointer = place(t[i].Pointer)
	}
}

func (p placement) relocate(place func(string) string) {
	for part, at := range p {
		p[part] = pointer(place(string(at)))
	}
}
