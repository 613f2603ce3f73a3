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
)

// ErrNoJava says that the referee can't run here: a JDK or one of the jars is missing.
// The error that wraps it names what is missing and the Debian packages that have it.
var ErrNoJava = errors.New("the Java referee is not available")

//go:embed java/*.java
var sources embed.FS

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
func compile(ctx context.Context, with engines) (string, error) {
	javac, err := findTool("javac")
	if err != nil {
		return "", err
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = os.TempDir()
	}
	files, err := readSources(with)
	if err != nil {
		return "", err
	}
	parent := filepath.Join(cache, "velmap-oracle")
	target := filepath.Join(parent, hash(files))
	if _, err := os.Stat(target); err == nil {
		return target, nil
	}
	if err := os.MkdirAll(parent, 0o755); err != nil {
		return "", fmt.Errorf("oracle: %w", err)
	}
	return target, build(ctx, javac, with.classPath, files, target)
}

// A source is a Java file.
type source struct{ name, text string }

func readSources(with engines) ([]source, error) {
	var files []source
	err := fs.WalkDir(sources, "java", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := sources.ReadFile(path)
		files = append(files, source{entry.Name(), with.relocate(string(text))})
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("oracle: %w", err)
	}
	return files, nil
}

func hash(files []source) string {
	sum := sha256.New()
	for _, file := range files {
		fmt.Fprintf(sum, "%s %d\n%s", file.name, len(file.text), file.text)
	}
	return fmt.Sprintf("%x", sum.Sum(nil)[:12])
}

// build compiles into a folder of its own and renames that when it is whole, so that test
// processes may build at the same time.
func build(ctx context.Context, javac, classPath string, files []source, target string) error {
	work, err := os.MkdirTemp(filepath.Dir(target), "build-")
	if err != nil {
		return fmt.Errorf("oracle: %w", err)
	}
	defer os.RemoveAll(work)
	classes := filepath.Join(work, "classes")
	args := []string{"--release", "11", "-encoding", "UTF-8", "-cp", classPath, "-d", classes}
	for _, file := range files {
		path := filepath.Join(work, file.name)
		if err := os.WriteFile(path, []byte(file.text), 0o600); err != nil {
			return fmt.Errorf("oracle: %w", err)
		}
		args = append(args, path)
	}
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
