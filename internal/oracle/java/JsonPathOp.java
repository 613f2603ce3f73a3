package referee;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import net.minidev.json.JSONValue;

/** Reads one path from one document, under the options of one mode. */
final class JsonPathOp {
    private static final String DEFAULT = "default";
    private static final Map<String, Option[]> MODES = new LinkedHashMap<>();

    static {
        MODES.put(DEFAULT, new Option[0]);
        MODES.put("suppress", new Option[] {Option.SUPPRESS_EXCEPTIONS});
        MODES.put("leafnull", new Option[] {Option.DEFAULT_PATH_LEAF_TO_NULL});
        MODES.put("both", new Option[] {Option.SUPPRESS_EXCEPTIONS, Option.DEFAULT_PATH_LEAF_TO_NULL});
    }

    private final Configuration configuration;
    private String phase = "parse";

    private JsonPathOp(Option... options) {
        configuration = Configuration.defaultConfiguration().addOptions(options);
    }

    /** An answer for each mode; one that answers as the default mode does is left out. */
    static Map<String, Object> answer(Map<String, Object> request) {
        Map<String, Object> answers = new LinkedHashMap<>();
        MODES.forEach((mode, options) -> {
            Map<String, Object> answer = new JsonPathOp(options).answer((String) request.get("path"), (String) request.get("body"));
            if (!answer.equals(answers.get(DEFAULT))) {
                answers.put(mode, answer);
            }
        });
        return answers;
    }

    private Map<String, Object> answer(String text, String body) {
        try {
            return read(text, body);
        } catch (Throwable failure) {
            Map<String, Object> error = Failure.describe(failure);
            error.put("phase", phase);
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("error", error);
            return answer;
        }
    }

    // The document is read and the path compiled anew in every mode: 2.9's append changes a
    // document, and its paths remember what they were used for.
    private Map<String, Object> read(String text, String body) {
        DocumentContext document = JsonPath.using(configuration).parse(body);
        if (text.isEmpty()) { // refused by the reader, before it compiles anything
            phase = "read";
            document.read(text);
        }
        phase = "compile";
        JsonPath path = JsonPath.compile(text);
        phase = "read";
        Object result = path.read(document.<Object>json(), configuration);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("definite", path.isDefinite());
        answer.put("result", JSONValue.toJSONString(result));
        answer.put("string", String.valueOf(result));
        answer.put("type", result == null ? "null" : result.getClass().getName());
        return answer;
    }
}
