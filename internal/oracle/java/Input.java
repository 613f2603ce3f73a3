package referee;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import java.util.Map;
import net.minidev.json.JSONStyle;
import net.minidev.json.JSONValue;

/** API Gateway's $input: the payload, paths into it, and the request's parameters. */
public final class Input {
    private final String body;
    private final Params params;
    private boolean read;
    private Object document; // null when the payload is no JSON

    Input(String payload, Params params) {
        body = payload == null || payload.isEmpty() ? "{}" : payload;
        this.params = params;
    }

    public String getBody() {
        return body;
    }

    public Object path(String path) {
        return find(path, null);
    }

    public String json(String path) {
        return JSONValue.toJSONString(find(path, ""), JSONStyle.LT_COMPRESS);
    }

    public Map<String, Object> params() {
        return params.all();
    }

    public String params(String name) {
        return params.one(name);
    }

    // The class is none that templates should see.
    @Override
    public String toString() {
        return Data.plainObject();
    }

    private Object find(String path, Object missing) {
        Object root = document();
        if (root == null) {
            return missing;
        }
        try {
            return JsonPath.compile(path).read(root, Configuration.defaultConfiguration());
        } catch (RuntimeException absent) {
            return missing;
        }
    }

    private Object document() {
        if (!read) {
            read = true;
            document = Data.parseOrNull(body);
        }
        return document;
    }
}
