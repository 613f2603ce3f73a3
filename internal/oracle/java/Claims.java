package referee;

import java.util.HashMap;
import java.util.Map;

/** API Gateway's $context.authorizer.claims, which gives its members and nothing else. */
public final class Claims {
    private final Map<Object, Object> members = new HashMap<>();

    Claims(Map<?, ?> given) {
        given.forEach((key, value) -> members.put(key, Variables.text(value)));
    }

    public Object get(Object name) {
        return members.get(name);
    }

    @Override
    public String toString() {
        return "";
    }
}
