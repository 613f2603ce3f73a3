package referee;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.context.InternalContextAdapterImpl;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** Measures what one read, parse or render takes once the JVM has compiled it. */
final class BenchOp {
    private static final String NAME = "template";
    private static final long WARM_UP_NANOS = 1_000_000_000L;
    private static final long ROUND_NANOS = 50_000_000L;

    private final Callable<?> task;
    private Object last; // so that no result is known to be unused

    private BenchOp(Callable<?> task) {
        this.task = task;
    }

    static Map<String, Object> answer(Map<String, Object> request) throws Exception {
        BenchOp op = new BenchOp(task(request));
        int calls = op.warmUp();
        double best = Double.POSITIVE_INFINITY;
        for (int left = ((Number) request.get("rounds")).intValue(); left > 0; left--) {
            best = Math.min(best, (double) op.time(calls) / calls);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("nanos", Math.round(best));
        return answer;
    }

    private static Callable<?> task(Map<String, Object> request) throws Exception {
        String body = (String) request.get("body");
        switch ((String) request.get("task")) {
            case "path":
                return reading((String) request.get("path"), Data.parse(body));
            case "parse":
                return () -> Data.parse(body);
            case "render":
                return rendering(request);
            default:
                throw new IllegalArgumentException("unknown task " + request.get("task"));
        }
    }

    private static Callable<?> reading(String text, Object document) {
        JsonPath path = JsonPath.compile(text);
        Configuration configuration = Configuration.defaultConfiguration();
        return () -> path.read(document, configuration);
    }

    // What Template.merge does with a template that was loaded before. The references of a request
    // are made anew for each render, or once for all of them.
    private static Callable<?> rendering(Map<String, Object> request) throws Exception {
        String template = (String) request.get("template");
        Map<String, Object> exchange = request.containsKey("request") ? Data.object((String) request.get("request")) : null;
        RuntimeInstance engine = Engines.create((String) request.get("dialect"), null);
        VelocityContext variables = new VelocityContext(Data.object((String) request.get("vars")));
        VelocityContext once = scope(variables, exchange);
        SimpleNode tree = engine.parse(new StringReader(template), NAME);
        tree.init(new InternalContextAdapterImpl(once), engine);
        boolean anew = Boolean.TRUE.equals(request.get("anew"));
        return () -> {
            VelocityContext scope = anew ? scope(variables, exchange) : once;
            InternalContextAdapterImpl context = new InternalContextAdapterImpl(new VelocityContext(scope));
            context.pushCurrentTemplateName(NAME);
            StringWriter output = new StringWriter(template.length());
            tree.render(context, output);
            return output.toString();
        };
    }

    private static VelocityContext scope(VelocityContext variables, Map<String, Object> exchange) {
        if (exchange == null) {
            return variables;
        }
        VelocityContext scope = new VelocityContext(variables);
        new Exchange(exchange).fill(scope);
        return scope;
    }

    /** Runs the task for a while; gives the number of calls that fill a round. */
    private int warmUp() throws Exception {
        long start = System.nanoTime();
        int calls = 1;
        while (true) {
            long taken = time(calls);
            if (System.nanoTime() - start > WARM_UP_NANOS) {
                return (int) Math.max(1, ROUND_NANOS * calls / Math.max(1, taken));
            }
            if (taken < ROUND_NANOS) {
                calls *= 2;
            }
        }
    }

    private long time(int calls) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            last = task.call();
        }
        return System.nanoTime() - start;
    }
}
