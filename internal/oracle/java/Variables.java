package referee;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import net.minidev.json.JSONArray;

/** API Gateway's $context, or a map in it: a HashMap that prints as the empty string. */
public final class Variables extends HashMap<Object, Object> {
    private static final long serialVersionUID = 1;

    /** $context of a request, with all that is always in it. */
    static Variables of(Map<String, Object> given) {
        Variables context = new Variables();
        given.forEach((name, value) -> context.put(name, name.equals("authorizer") ? authorizer(value) : copy(value)));
        context.addGroups("requestOverride", "path", "header", "querystring");
        context.addGroups("responseOverride", "header");
        return context;
    }

    @Override
    public String toString() {
        return "";
    }

    private void addGroups(String name, String... groups) {
        addIfMissing(name);
        if (get(name) instanceof Variables) {
            for (String group : groups) {
                ((Variables) get(name)).addIfMissing(group);
            }
        }
    }

    private void addIfMissing(String name) {
        if (!containsKey(name)) {
            put(name, new Variables());
        }
    }

    private static Object copy(Object value) {
        if (value instanceof Map) {
            Variables copy = new Variables();
            ((Map<?, ?>) value).forEach((key, member) -> copy.put(key, copy(member)));
            return copy;
        }
        if (value instanceof Collection) {
            JSONArray copy = new JSONArray();
            ((Collection<?>) value).forEach(item -> copy.add(copy(item)));
            return copy;
        }
        return value;
    }

    /** The members of an authorizer are strings, and its claims no map. */
    private static Object authorizer(Object value) {
        if (!(value instanceof Map)) {
            return copy(value);
        }
        Variables authorizer = new Variables();
        ((Map<?, ?>) value).forEach((key, member) -> {
            boolean claims = key.equals("claims") && member instanceof Map;
            authorizer.put(key, claims ? new Claims((Map<?, ?>) member) : copy(text(member)));
        });
        return authorizer;
    }

    static Object text(Object value) {
        return value instanceof Number || value instanceof Boolean ? value.toString() : value;
    }
}
