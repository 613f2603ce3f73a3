package oracle

import (
	"context"
	"crypto/sha256"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// ErrNoJava says that the referee can't run here: a JDK or one of the jars is missing.
// The error that wraps it names what is missing and the Debian packages that have it.
var ErrNoJava = errors.New("the Java referee is not available")

const jarFolder = "/usr/share/java"

// The three engines are wanted in their very version, the others as they come.
var jars = []string{
	"velocity-1.7.jar", "json-path-2.0.0.jar", "json-smart-2.2.jar",
	"accessors-smart.jar", "asm-all.jar", "commons-lang.jar", "commons-collections3.jar",
	"slf4j-api.jar", "slf4j-nop.jar",
}

//go:embed java/*.java
var sources embed.FS

// classPath finds the jars.
func classPath() (string, error) {
	paths := make([]string, 0, len(jars))
	for _, name := range jars {
		path := filepath.Join(jarFolder, name)
		if _, err := os.Stat(path); err != nil {
			return "", fmt.Errorf("%w: no %s (apt install velocity libjsonpath-java)", ErrNoJava, path)
		}
		paths = append(paths, path)
	}
	return strings.Join(paths, string(os.PathListSeparator)), nil
}

// findTool finds a program of the JDK.
func findTool(name string) (string, error) {
	path, err := exec.LookPath(name)
	if err != nil {
		return "", fmt.Errorf("%w: no %s (apt install default-jdk-headless)", ErrNoJava, name)
	}
	return path, nil
}

// compile gives the folder of the referee's classes, which it keeps in the user's cache under
// a hash of the sources.
func compile(ctx context.Context, jarPath string) (string, error) {
	javac, err := findTool("javac")
	if err != nil {
		return "", err
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = os.TempDir()
	}
	sum, err := hashSources()
	if err != nil {
		return "", err
	}
	parent := filepath.Join(cache, "velmap-oracle")
	target := filepath.Join(parent, sum)
	if _, err := os.Stat(target); err == nil {
		return target, nil
	}
	if err := os.MkdirAll(parent, 0o755); err != nil {
		return "", fmt.Errorf("oracle: %w", err)
	}
	return target, build(ctx, javac, jarPath, target)
}

// build compiles into a folder of its own and renames that when it is whole, so that test
// processes may build at the same time.
func build(ctx context.Context, javac, jarPath, target string) error {
	work, err := os.MkdirTemp(filepath.Dir(target), "build-")
	if err != nil {
		return fmt.Errorf("oracle: %w", err)
	}
	defer os.RemoveAll(work)
	if err := os.CopyFS(work, sources); err != nil {
		return fmt.Errorf("oracle: %w", err)
	}
	files, err := filepath.Glob(filepath.Join(work, "java", "*.java"))
	if err != nil {
		return fmt.Errorf("oracle: %w", err)
	}
	classes := filepath.Join(work, "classes")
	args := append([]string{"--release", "11", "-encoding", "UTF-8", "-cp", jarPath, "-d", classes}, files...)
	if out, err := exec.CommandContext(ctx, javac, args...).CombinedOutput(); err != nil {
		return fmt.Errorf("oracle: javac: %w\n%s", err, out)
	}
	if err := os.Rename(classes, target); err != nil {
		if _, done := os.Stat(target); done == nil {
			return nil // another process was first
		}
		return fmt.Errorf("oracle: %w", err)
	}
	return nil
}

func hashSources() (string, error) {
	hash := sha256.New()
	err := fs.WalkDir(sources, "java", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := sources.ReadFile(path)
		fmt.Fprintf(hash, "%s %d\n%s", path, len(text), text)
		return err
	})
	if err != nil {
		return "", fmt.Errorf("oracle: %w", err)
	}
	return fmt.Sprintf("%x", hash.Sum(nil)[:12]), nil
}
