package jsonpath

import "slices"

// newPath29 returns the path of steps that Jayway 2.9 has read. A path that
// begins with a scan and ends with a call is turned round: the scan becomes the
// argument of the first call, which is made on the document (CompiledPath).
func newPath29(expr string, steps []step, fromRoot bool, o options) *Path {
	for i := range steps {
		if steps[i].kind == stepMembers && i+1 < len(steps) {
			steps[i].kind = stepEach
		}
	}
	first := slices.IndexFunc(steps, func(s step) bool { return s.kind == stepCall })
	if first < 0 || steps[0].kind != stepScan || steps[len(steps)-1].kind != stepCall {
		return newPath(expr, steps, fromRoot, o)
	}
	scanned := slices.Clone(steps[:first])
	if last := &scanned[first-1]; last.kind == stepEach {
		last.kind = stepMembers
	}
	o.settle(steps) // what follows the call is still behind the scan
	steps = steps[first:]
	steps[0].call.arguments = []argument{newArgument(newPath(expr, scanned, true, o))}
	return settledPath(expr, steps, true, o)
}
