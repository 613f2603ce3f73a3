package referee;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;

/** API Gateway's references for one request. */
final class Exchange {
    private final Input input;
    private final Util util = new Util();
    private final Variables variables;
    private final Map<String, Object> stageVariables;

    /** The request is an object with the members body, params, stageVariables and context. */
    Exchange(Map<String, Object> request) {
        input = new Input((String) request.get("body"), new Params(member(request, "params")));
        variables = Variables.of(member(request, "context"));
        stageVariables = new LinkedHashMap<>(member(request, "stageVariables"));
    }

    void fill(VelocityContext scope) {
        scope.put("input", input);
        scope.put("util", util);
        scope.put("context", variables);
        scope.put("stageVariables", stageVariables);
    }

    void addOverrides(Map<String, Object> answer) {
        Overrides.add(answer, variables);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> member(Map<String, Object> request, String name) {
        return (Map<String, Object>) request.getOrDefault(name, new LinkedHashMap<>());
    }
}
