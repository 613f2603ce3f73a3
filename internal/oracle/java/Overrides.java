package referee;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.minidev.json.JSONArray;
import net.minidev.json.JSONStyle;
import net.minidev.json.JSONValue;

/** What a template has left in $context's overrides, as JSON. */
final class Overrides {
    private static final List<String> GROUPS = Arrays.asList("path", "header", "querystring");
    private static final int MAX_DEPTH = 1000;
    private static final int MAX_VALUES = 1_000_000;

    private int left = MAX_VALUES;

    private Overrides() {
    }

    /** Adds the overrides to an answer, unless there are none. */
    static void add(Map<String, Object> answer, Map<?, ?> context) {
        try {
            for (String name : new String[] {"requestOverride", "responseOverride"}) {
                Object left = withoutEmptyGroups(new Overrides().copy(context.get(name), 0));
                if (left != null) {
                    answer.put(name, JSONValue.toJSONString(left, JSONStyle.LT_COMPRESS));
                }
            }
        } catch (Endless endless) {
            answer.put("endless", true);
        }
    }

    private static Object withoutEmptyGroups(Object overrides) {
        if (!(overrides instanceof Map)) {
            return overrides;
        }
        Map<?, ?> members = (Map<?, ?>) overrides;
        members.entrySet().removeIf(member -> GROUPS.contains(member.getKey())
                && member.getValue() instanceof Map && ((Map<?, ?>) member.getValue()).isEmpty());
        return members.isEmpty() ? null : members;
    }

    private Object copy(Object value, int depth) {
        if (--left < 0 || depth > MAX_DEPTH) {
            throw new Endless();
        }
        if (value instanceof Map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, member) -> copy.put(key, copy(member, depth + 1)));
            return copy;
        }
        if (value instanceof Collection) {
            JSONArray copy = new JSONArray();
            ((Collection<?>) value).forEach(item -> copy.add(copy(item, depth + 1)));
            return copy;
        }
        if (value != null && value.getClass().isArray()) {
            JSONArray copy = new JSONArray();
            for (int i = 0; i < Array.getLength(value); i++) {
                copy.add(copy(Array.get(value, i), depth + 1));
            }
            return copy;
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
