package referee;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.util.LinkedHashMap;
import java.util.Map;
import net.minidev.json.JSONValue;

/** Reads one path from one document with Jayway's defaults. */
final class JsonPathOp {
    private String phase = "parse";

    private JsonPathOp() {
    }

    static Map<String, Object> answer(Map<String, Object> request) {
        JsonPathOp op = new JsonPathOp();
        try {
            return op.read((String) request.get("path"), (String) request.get("body"));
        } catch (Throwable failure) {
            Map<String, Object> error = Failure.describe(failure);
            error.put("class", failure.getClass().getSimpleName());
            error.put("phase", op.phase);
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("error", error);
            return answer;
        }
    }

    private Map<String, Object> read(String text, String body) {
        Configuration configuration = Configuration.defaultConfiguration();
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
