package oracle

// Shrink gives a smaller case for which differs still holds: it leaves out ever smaller parts
// of the template and the members of the variables for as long as that works.
func Shrink(c Case, differs func(Case) bool) Case {
	s := &shrinker[Case]{best: c, differs: differs, left: shrinkTries}
	template := func(c *Case, text string) { c.Template = text }
	s.until(func(c Case) int { return len(c.Template) + len(c.Vars) + len(c.Request) },
		func() { s.parts(split(s.best.Template), "", template) },
		func() { s.parts(characters(s.best.Template), "", template) },
		func() { shrinkObject(s, s.best.Vars, 0, func(c *Case, vars string) { c.Vars = vars }) },
		func() { shrinkObject(s, s.best.Request, requestDepth, setRequest) },
		func() { shrinkBody(s) },
		func() { shrinkSettings(s) },
	)
	return s.best
}

// shrinkSettings tries the plainer engine and lists.
func shrinkSettings(s *shrinker[Case]) {
	c := s.best
	if c.Dialect, c.Lists = Velocity17, ArrayList; c != s.best && s.try(c) {
		return
	}
	c = s.best
	if c.Lists = ArrayList; c != s.best {
		s.try(c)
	}
}
