package referee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The parameters of a request as $input.params shows them: the last of several values, and not all headers. */
final class Params {
    private static final String[] GROUPS = {"path", "querystring", "header"};
    private static final List<String> HIDDEN = Arrays.asList(
            "connection", "content-length", "content-md5", "expect", "max-forwards", "proxy-authenticate", "server", "te",
            "trailer", "transfer-encoding", "upgrade", "www-authenticate");

    private final Map<String, Object> all = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> request = new LinkedHashMap<>();

    Params(Map<String, Object> given) {
        for (String name : GROUPS) {
            Map<String, String> group = group(name, given.get(name));
            request.put(name, group);
            all.put(name, new LinkedHashMap<>(group));
        }
    }

    /** The map that templates can change. */
    Map<String, Object> all() {
        return all;
    }

    /** What the request has, whatever a template has done to the maps. */
    String one(String name) {
        for (Map<String, String> group : request.values()) {
            String value = group.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static Map<String, String> group(String name, Object given) {
        Map<String, String> group = new LinkedHashMap<>();
        List<Map.Entry<?, ?>> entries = new ArrayList<>(given == null ? Map.<String, Object>of().entrySet() : ((Map<?, ?>) given).entrySet());
        if (name.equals("header")) {
            entries.removeIf(header -> HIDDEN.contains(lower(header)));
            entries.sort(Comparator.comparing(Params::lower));
        }
        for (Map.Entry<?, ?> entry : entries) {
            String last = last(entry.getValue());
            if (last != null) {
                group.put((String) entry.getKey(), last);
            }
        }
        return group;
    }

    private static String lower(Map.Entry<?, ?> header) {
        return ((String) header.getKey()).toLowerCase(Locale.ROOT);
    }

    private static String last(Object values) {
        if (values instanceof String) {
            return (String) values;
        }
        List<?> list = (List<?>) values;
        return list.isEmpty() ? null : (String) list.get(list.size() - 1);
    }
}
