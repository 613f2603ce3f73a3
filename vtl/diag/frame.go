package diag

// FrameKind says what kind of call a Frame is.
type FrameKind string

// The kinds of calls that a template makes.
const (
	FrameMacro    FrameKind = "macro"
	FrameDefine   FrameKind = "define"
	FrameParse    FrameKind = "parse"
	FrameEvaluate FrameKind = "evaluate"
	FrameForeach  FrameKind = "foreach"
)

// Frame is a call under way when an error arose.
type Frame struct {
	Kind     FrameKind
	Name     string   // what was called: the macro, the variable of #define, the resource of #parse
	Template string   // the template that holds the call
	Position Position // the place of the call
}

// String describes the frame, as in `in macro "row", called at list.vtl:3:1`.
func (f Frame) String() string {
	s := "in " + string(f.Kind)
	if f.Name != "" {
		s += ` "` + f.Name + `"`
	}
	place := f.Template
	if f.Position.IsValid() {
		if place != "" {
			place += ":"
		}
		place += f.Position.String()
	}
	if place == "" {
		return s
	}
	return s + ", called at " + place
}
