package value

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// convertDate writes the milliseconds of a Long as a time in UTC, with English
// names.
func (s *formatSpec) convertDate(arg Value) (string, error) {
	switch arg.kind {
	case KindNull:
		return s.plain(String("null"))
	case KindLong:
		return s.plain(String(datePart(time.UnixMilli(arg.int()).UTC(), s.conversion)))
	default:
		return "", s.wrongConversion(arg)
	}
}

// dateLayouts holds the conversions that are a layout of package time.
var dateLayouts = map[byte]string{
	'H': "15", 'I': "03", 'M': "04", 'S': "05", 'L': "000", 'z': "-0700", 'Z': "MST",
	'a': "Mon", 'A': "Monday", 'b': "Jan", 'h': "Jan", 'B': "January",
	'd': "02", 'e': "2", 'j': "002", 'm': "01",
	'R': "15:04", 'T': "15:04:05", 'r': "03:04:05 PM", 'D': "01/02/06",
}

// datePart writes the part of a time that a conversion stands for.
func datePart(t time.Time, conversion byte) string {
	hour12 := (t.Hour()+11)%12 + 1
	switch conversion {
	case 'k':
		return strconv.Itoa(t.Hour())
	case 'l':
		return strconv.Itoa(hour12)
	case 'L':
		return fmt.Sprintf("%03d", t.Nanosecond()/int(time.Millisecond))
	case 'N':
		return fmt.Sprintf("%09d", t.Nanosecond())
	case 'Q':
		return strconv.FormatInt(t.UnixMilli(), 10)
	case 's':
		return strconv.FormatInt(t.UnixMilli()/1000, 10)
	case 'p':
		return strings.ToLower(t.Format("PM"))
	case 'C':
		return fmt.Sprintf("%02d", t.Year()/100)
	case 'y':
		return fmt.Sprintf("%02d", t.Year()%100)
	case 'Y':
		return fmt.Sprintf("%04d", t.Year())
	case 'F':
		return fmt.Sprintf("%04d-%s", t.Year(), t.Format("01-02"))
	case 'c':
		return fmt.Sprintf("%s %04d", t.Format("Mon Jan 02 15:04:05 MST"), t.Year())
	default:
		return t.Format(dateLayouts[conversion])
	}
}
