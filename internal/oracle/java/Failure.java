package referee;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.velocity.exception.ExtendedParseException;
import org.apache.velocity.exception.ParseErrorException;

/** Describes an exception as an answer's "error" member. */
final class Failure {
    private Failure() {
    }

    static Map<String, Object> describe(Throwable failure) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("class", failure.getClass().getName());
        error.put("message", failure.getMessage());
        if (failure.getCause() != null) {
            error.put("cause", failure.getCause().toString());
        }
        if (failure instanceof ParseErrorException) {
            ParseErrorException place = (ParseErrorException) failure;
            place(error, place.getLineNumber(), place.getColumnNumber());
        } else if (failure instanceof ExtendedParseException) {
            ExtendedParseException place = (ExtendedParseException) failure;
            place(error, place.getLineNumber(), place.getColumnNumber());
        }
        return error;
    }

    private static void place(Map<String, Object> error, int line, int column) {
        error.put("line", line);
        error.put("column", column);
    }
}
