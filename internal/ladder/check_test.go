package ladder

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

// check returns one message for each rule that file breaks.
func check(file goFile) []string {
	from, ok := rungOf(path.Dir(file.name))
	if !ok {
		return []string{fmt.Sprintf("%s: its folder is not on the ladder", file.name)}
	}
	var broken []string
	for _, spec := range file.imports {
		if why := refuse(file, from, spec.path); why != "" {
			broken = append(broken, fmt.Sprintf("%s: %s", file.name, why))
		}
		if alias := aliases[spec.path]; alias != "" && spec.name != alias {
			broken = append(broken, fmt.Sprintf("%s: imports %s under another name than %s", file.name, spec.path, alias))
		}
	}
	return broken
}

// refuse says why a file of the rung from may not import the package at
// importPath; it returns "" when it may.
func refuse(file goFile, from, importPath string) string {
	folder, ours := strings.CutPrefix(importPath, module+"/")
	switch {
	case isStandard(importPath):
		return ""
	case ours:
		return refuseOurs(file, from, folder)
	case file.isTest() && within(importPath, testify):
		return ""
	}
	modules := rungs[from].modules
	if file.isTest() {
		modules = append(slices.Clone(modules), rungs[from].tests...)
	}
	for _, mod := range modules {
		if within(importPath, mod) {
			return ""
		}
	}
	return fmt.Sprintf("%s may not import %s", from, importPath)
}

func refuseOurs(file goFile, from, folder string) string {
	to, ok := rungOf(folder)
	switch {
	case !ok:
		return fmt.Sprintf("imports %s, which is not on the ladder", folder)
	case file.isTest() && to == "internal", reaches(from, to):
		return ""
	}
	return fmt.Sprintf("%s may not import %s, which does not stand below it", from, to)
}

// rungOf returns the rung that a folder belongs to: the folder itself, or the
// closest one above it that is a rung.
func rungOf(folder string) (string, bool) {
	for ; folder != "."; folder = path.Dir(folder) {
		if _, ok := rungs[folder]; ok {
			return folder, true
		}
	}
	return "", false
}

// isStandard reports whether a package is the standard library's: the first
// element of every other import path holds a dot.
func isStandard(importPath string) bool {
	first, _, _ := strings.Cut(importPath, "/")
	return !strings.Contains(first, ".")
}

// within reports whether a package belongs to the tree at root.
func within(importPath, root string) bool {
	return importPath == root || strings.HasPrefix(importPath, root+"/")
}
