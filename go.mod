module github.com/velmap/velmap

go 1.25
