package referee;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import java.util.LinkedHashMap;
import java.util.Map;
import net.minidev.json.JSONStyle;
import net.minidev.json.JSONValue;

/** API Gateway's $input: the payload, paths into it, and the request's parameters. */
public final class Input {
    private static final String[] GROUPS = {"path", "querystring", "header"};

    private final String body;
    private final Object document;
    private final Map<String, Object> params = new LinkedHashMap<>();

    Input(String payload, Map<String, Object> given) {
        body = payload == null || payload.isEmpty() ? "{}" : payload;
        document = parse(body);
        for (String group : GROUPS) {
            params.put(group, given.getOrDefault(group, new LinkedHashMap<>()));
        }
    }

    public String getBody() {
        return body;
    }

    public Object path(String path) {
        return document == null ? null : read(path, null);
    }

    public String json(String path) {
        Object missing = "";
        Object value = document == null ? missing : read(path, missing);
        return JSONValue.toJSONString(value, JSONStyle.LT_COMPRESS);
    }

    public Map<String, Object> params() {
        return params;
    }

    public Object params(String name) {
        for (Object group : params.values()) {
            Object value = ((Map<?, ?>) group).get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private Object read(String path, Object missing) {
        try {
            return JsonPath.compile(path).read(document, Configuration.defaultConfiguration());
        } catch (JsonPathException absent) {
            return missing;
        }
    }

    private static Object parse(String body) {
        try {
            return Data.parse(body);
        } catch (IllegalArgumentException notJson) {
            return null;
        }
    }
}
