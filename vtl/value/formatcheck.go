package value

import "strings"

// check refuses flags, widths and precisions that the conversion does not
// take.
func (s *formatSpec) check() error {
	if s.date {
		return s.checkDate()
	}
	switch s.conversion {
	case 'b', 'h', 's':
		return s.checkGeneral()
	case 'c':
		return s.checkCharacter()
	case 'd', 'o', 'x':
		return s.checkInteger()
	case 'e', 'g', 'f', 'a':
		return s.checkFloat()
	default:
		return s.checkText()
	}
}

func (s *formatSpec) checkGeneral() error {
	if s.conversion != 's' {
		if err := s.mismatch(flagAlter); err != nil {
			return err
		}
	}
	if s.width < 0 && s.flags.has(flagLeft) {
		return s.missingWidth()
	}
	return s.mismatch(flagPlus, flagSpace, flagZero, flagGroup, flagParens)
}

func (s *formatSpec) checkCharacter() error {
	if s.precision >= 0 {
		return badPrecision(s.precision)
	}
	if err := s.mismatch(flagAlter, flagPlus, flagSpace, flagZero, flagGroup, flagParens); err != nil {
		return err
	}
	if s.width < 0 && s.flags.has(flagLeft) {
		return s.missingWidth()
	}
	return nil
}

func (s *formatSpec) checkNumeric() error {
	switch both := func(f formatFlags) bool { return s.flags&f == f }; {
	case s.width < 0 && s.flags.has(flagLeft|flagZero):
		return s.missingWidth()
	case both(flagPlus|flagSpace) || both(flagLeft|flagZero):
		return s.badFlags()
	default:
		return nil
	}
}

func (s *formatSpec) checkInteger() error {
	if err := s.checkNumeric(); err != nil {
		return err
	}
	if s.precision >= 0 {
		return badPrecision(s.precision)
	}
	if s.conversion == 'd' {
		return s.mismatch(flagAlter)
	}
	return s.mismatch(flagGroup)
}

func (s *formatSpec) checkFloat() error {
	if err := s.checkNumeric(); err != nil {
		return err
	}
	switch s.conversion {
	case 'a':
		return s.mismatch(flagParens, flagGroup)
	case 'e':
		return s.mismatch(flagGroup)
	case 'g':
		return s.mismatch(flagAlter)
	default:
		return nil
	}
}

// checkText checks %% and %n.
func (s *formatSpec) checkText() error {
	switch flags := s.flags &^ flagUpper; {
	case s.precision >= 0:
		return badPrecision(s.precision)
	case s.conversion == 'n' && s.width >= 0:
		return badWidth(s.width)
	case s.conversion == 'n' && flags != 0, flags&^flagLeft != 0:
		return s.badFlags()
	case s.width < 0 && flags != 0:
		return s.missingWidth()
	default:
		return nil
	}
}

// dateConversions are the letters that stand behind t.
const dateConversions = "HIklMSLNQspzZaAbBhCdejmyYcrRTDF"

func (s *formatSpec) checkDate() error {
	if s.precision >= 0 {
		return badPrecision(s.precision)
	}
	if strings.IndexByte(dateConversions, s.conversion) < 0 {
		return unknownConversion("t" + string(s.conversion))
	}
	if err := s.mismatch(flagAlter, flagPlus, flagSpace, flagZero, flagGroup, flagParens); err != nil {
		return err
	}
	if s.width < 0 && s.flags.has(flagLeft) {
		return s.missingWidth()
	}
	return nil
}
