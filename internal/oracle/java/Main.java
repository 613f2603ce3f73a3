package referee;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads one JSON request a line on standard input and answers with one JSON line each, in order. */
public final class Main {
    private static final long LIMIT_MILLIS = 10_000;

    private Main() {
    }

    public static void main(String[] args) throws IOException {
        PrintStream answers = new PrintStream(System.out, false, "US-ASCII");
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        Guard guard = new Guard(LIMIT_MILLIS);
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            answers.println(JsonText.of(answer(guard, line)));
            answers.flush();
        }
        System.exit(0); // a render that outlived its limit may still hold a thread
    }

    private static Map<String, Object> answer(Guard guard, String line) {
        Map<String, Object> answer = new LinkedHashMap<>();
        try {
            Map<String, Object> request = Data.object(line);
            answer.put("id", request.get("id"));
            answer.putAll(guard.run(() -> dispatch(request)));
        } catch (Throwable failure) {
            answer.put("error", Failure.describe(failure));
        }
        return answer;
    }

    private static Map<String, Object> dispatch(Map<String, Object> request) throws Exception {
        String op = (String) request.get("op");
        switch (op) {
            case "render":
                return RenderOp.answer(request);
            case "jsonpath":
                return JsonPathOp.answer(request);
            case "bench":
                return BenchOp.answer(request);
            default:
                throw new IllegalArgumentException("unknown op " + op);
        }
    }
}
