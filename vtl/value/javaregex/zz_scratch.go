package javaregex

// FindAllForTest is scratch.
func (p *Pattern) FindAllForTest(text string) ([][]*string, error) {
	s, err := p.scan(text, -1)
	if err != nil {
		return nil, err
	}
	var out [][]*string
	for {
		loc, err := s.next()
		if err != nil || loc == nil {
			return out, err
		}
		var m []*string
		for g := 0; g < len(loc); g += 2 {
			if loc[g] < 0 {
				m = append(m, nil)
				continue
			}
			t := joinPairs(s.text()[loc[g]:loc[g+1]])
			m = append(m, &t)
		}
		out = append(out, m)
	}
}
