package main

import (
	"fmt"
	"os"
	"strings"
)

// residentMemory tells the memory of a process, as Linux does; nothing for 0.
func residentMemory(pid int) (string, error) {
	if pid == 0 {
		return "", nil
	}
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return "", err
	}
	_, after, _ := strings.Cut(string(status), "VmRSS:")
	size, _, _ := strings.Cut(after, "\n")
	return ", RSS " + strings.TrimSpace(size), nil
}
