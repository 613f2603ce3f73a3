package oracle

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

const jarFolder = "/usr/share/java"

// The three engines are wanted in their very version, the others as they come.
var jars = []string{
	"velocity-1.7.jar", "json-path-2.0.0.jar", "json-smart-2.2.jar",
	"accessors-smart.jar", "asm-all.jar", "commons-lang.jar", "commons-collections3.jar", "commons-codec.jar",
	"slf4j-api.jar", "slf4j-nop.jar",
}

// relocated is what stands before the names of packages in WireMock's jar.
const relocated = "wiremock."

// engines are the jars that a referee runs on.
type engines struct {
	classPath string
	prefix    string // of the packages of Jayway and json-smart
}

// debianEngines finds the jars of Velocity 1.7 and Jayway 2.0.0.
func debianEngines() (engines, error) {
	paths := make([]string, 0, len(jars))
	for _, name := range jars {
		path := filepath.Join(jarFolder, name)
		if _, err := os.Stat(path); err != nil {
			return engines{}, fmt.Errorf("%w: no %s (apt install velocity libjsonpath-java libcommons-codec-java)", ErrNoJava, path)
		}
		paths = append(paths, path)
	}
	return engines{classPath: join(paths...)}, nil
}

// withJayway29 puts the engine of another jar, whose packages are relocated, beside Velocity.
func (e engines) withJayway29(jar string) (engines, error) {
	if _, err := os.Stat(jar); err != nil {
		return engines{}, fmt.Errorf("%w: %w", ErrNoJava, err)
	}
	return engines{classPath: join(e.classPath, jar), prefix: relocated}, nil
}

// relocate makes a Java source import the engines by the names that they have here.
func (e engines) relocate(text string) string {
	return strings.NewReplacer("com.jayway.", e.prefix+"com.jayway.", "net.minidev.", e.prefix+"net.minidev.").Replace(text)
}

func join(paths ...string) string {
	return strings.Join(paths, string(filepath.ListSeparator))
}
