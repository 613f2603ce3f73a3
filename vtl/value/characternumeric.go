package value

import (
	_ "embed" // of the table of numbers
	"fmt"
	"sort"
	"strings"
	"sync"
)

// numbersByCharacter lists the characters that stand for numbers and are no
// digits, as Character.getNumericValue of JDK 17 (Unicode 13.0) has them. A
// line is a range of code points, its first value and the step to the next; -2
// is a fraction.
//
//go:embed characternumeric.txt
var numbersByCharacter string

// numericRange is one line of that table.
type numericRange struct {
	low, high   rune
	value, step int32
}

var numericRanges = sync.OnceValue(func() []numericRange {
	var ranges []numericRange
	for line := range strings.Lines(numbersByCharacter) {
		var r numericRange
		if _, err := fmt.Sscanf(line, "%x %x %d %d", &r.low, &r.high, &r.value, &r.step); err == nil {
			ranges = append(ranges, r)
		}
	}
	return ranges
})

// numericValue is Character.getNumericValue: of a digit or Latin letter its
// value in base 36, of another number that number, -2 if it is a fraction, and
// -1 of everything else.
func numericValue(r rune) int32 {
	if digit := digitOf(r, 36); digit >= 0 {
		return int32(digit)
	}
	ranges := numericRanges()
	i := sort.Search(len(ranges), func(i int) bool { return ranges[i].high >= r })
	if i == len(ranges) || r < ranges[i].low {
		return -1
	}
	return ranges[i].value + ranges[i].step*(r-ranges[i].low)
}
