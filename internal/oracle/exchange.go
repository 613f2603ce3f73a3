package oracle

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// receive hands every answer to the caller that waits for it, with the names that the engines'
// classes have before they are relocated.
func (r *Referee) receive(stdout io.Reader) {
	lines := bufio.NewReaderSize(stdout, 1<<16)
	var err error
	for err == nil {
		var line string
		if line, err = lines.ReadString('\n'); err == nil {
			err = r.deliver(strings.ReplaceAll(line[:len(line)-1], r.engines.prefix, ""))
		}
	}
	if wait := r.command.Wait(); wait != nil {
		err = fmt.Errorf("%w: %w\n%s", err, wait, r.stderr.Bytes())
	}
	r.mu.Lock()
	r.err = fmt.Errorf("oracle: the referee is gone: %w", err)
	r.mu.Unlock()
	close(r.done)
}

func (r *Referee) deliver(line string) error {
	answer, err := decodeAnswer(line)
	if err != nil {
		return err
	}
	id, _ := answer["id"].(int)
	r.mu.Lock()
	defer r.mu.Unlock()
	waiting, ok := r.pending[id]
	if !ok {
		return fmt.Errorf("%w: nobody asked %d", errAnswer, id)
	}
	delete(r.pending, id)
	waiting <- answer
	return nil
}

// ask sends one request and waits for its answer.
func (r *Referee) ask(members []member) (map[string]any, error) {
	answer := make(chan map[string]any, 1)
	r.mu.Lock()
	r.last++
	id := r.last
	r.pending[id] = answer
	r.mu.Unlock()

	line := appendObject(nil, append(members, member{"id", id}))
	r.writing.Lock()
	_, err := r.stdin.Write(append(line, '\n'))
	r.writing.Unlock()
	if err != nil {
		<-r.done // the reader knows better why
	}
	select {
	case object := <-answer:
		return object, nil
	case <-r.done:
	}
	select {
	case object := <-answer: // it came just before the end
		return object, nil
	default:
		return nil, r.err
	}
}
