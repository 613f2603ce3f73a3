package javaregex

import (
	_ "embed" // the tables of names
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
)

// blockTable names the blocks of Unicode as Character.UnicodeBlock.forName
// takes them: a range, then the names, in capitals. scriptTable gives the
// short names of scripts as Character.UnicodeScript.forName takes them. Both
// are written out from JDK 17.
var (
	//go:embed blocks.txt
	blockTable string
	//go:embed scripts.txt
	scriptTable string
)

// blocks maps the names of blocks, in capitals, to their characters.
var blocks = sync.OnceValue(func() map[string]runeSet {
	named := map[string]runeSet{}
	for line := range strings.Lines(blockTable) {
		fields := strings.Split(strings.TrimSpace(line), ";")
		lo, _ := strconv.ParseInt(fields[0], 16, 32)
		hi, _ := strconv.ParseInt(fields[1], 16, 32)
		for _, name := range fields[2:] {
			named[name] = rangeSet(rune(lo), rune(hi))
		}
	}
	return named
})

// block returns the characters of a block.
func block(name string) (runeSet, bool) {
	set, ok := blocks()[strings.ToUpper(name)]
	return set, ok
}

// scripts maps the names of scripts, long and short, in capitals, to the names
// that the package unicode has for them.
var scripts = sync.OnceValue(func() map[string]string {
	long := map[string]string{}
	for name := range unicode.Scripts {
		long[strings.ToUpper(name)] = name
	}
	named := map[string]string{}
	for line := range strings.Lines(scriptTable) {
		short, name, _ := strings.Cut(strings.TrimSpace(line), ";")
		named[short] = long[name]
		named[name] = long[name]
	}
	return named
})

// script returns the characters of a script.
func script(name string) (runeSet, bool) {
	goName, ok := scripts()[strings.ToUpper(name)]
	if !ok {
		return nil, false
	}
	if table := unicode.Scripts[goName]; table != nil {
		return tableSet(table), true
	}
	return unknownScript(), true
}

// unknownScript is the script of what belongs to none.
func unknownScript() runeSet {
	return tableSet(slices.Collect(maps.Values(unicode.Scripts))...).negate()
}
