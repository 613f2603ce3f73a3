package referee;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Collects the output and fails when a template writes without end. */
final class BoundedWriter extends Writer {
    private static final int LIMIT = 4 << 20;

    private final StringWriter text = new StringWriter();

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        if (text.getBuffer().length() + length > LIMIT) {
            throw new IOException("more than " + LIMIT + " characters of output");
        }
        text.write(chars, offset, length);
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
