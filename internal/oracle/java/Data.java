package referee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.minidev.json.JSONValue;
import net.minidev.json.parser.JSONParser;
import net.minidev.json.parser.ParseException;

/** Reads JSON text as json-smart does: ordered maps, JSONArray lists, numbers by their spelling. */
final class Data {
    private Data() {
    }

    static Object parse(String text) {
        try {
            return new JSONParser(JSONParser.MODE_PERMISSIVE).parse(text, JSONValue.defaultReader.DEFAULT_ORDERED);
        } catch (ParseException failure) {
            throw new IllegalArgumentException("not JSON: " + failure.getMessage(), failure);
        }
    }

    /** Like parse, but what is no JSON gives null. */
    static Object parseOrNull(String text) {
        try {
            return parse(text);
        } catch (IllegalArgumentException notJson) {
            return null;
        }
    }

    /** A JSON object; null counts as an empty one. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(String text) {
        return text == null ? new LinkedHashMap<>() : (Map<String, Object>) parse(text);
    }

    /** A copy in which every list is a java.util.ArrayList. */
    static Object plainLists(Object value) {
        if (value instanceof List) {
            List<Object> copy = new ArrayList<>();
            ((List<?>) value).forEach(item -> copy.add(plainLists(item)));
            return copy;
        }
        if (value instanceof Map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, item) -> copy.put(key, plainLists(item)));
            return copy;
        }
        return value;
    }

    /** The text that the module has for an object without a toString, so that templates may decode it. */
    static String plainObject() {
        return "java.lang.Object@1b28cdfa";
    }
}
