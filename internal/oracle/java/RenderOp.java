package referee;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.context.InternalContextAdapterImpl;
import org.apache.velocity.exception.ParseErrorException;
import org.apache.velocity.exception.TemplateInitException;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.directive.StopCommand;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** Renders one template with an engine of its own, so that no macro outlives its template. */
final class RenderOp {
    private static final String NAME = "template";

    private final RuntimeInstance engine;
    private final InternalContextAdapterImpl context;
    private final BoundedWriter output = new BoundedWriter();
    private final Exchange exchange; // null where the case has no request
    private boolean parsed;

    private RenderOp(Map<String, Object> request) {
        engine = Engines.create((String) request.get("dialect"), (Integer) request.get("maxLoops"));
        exchange = request.containsKey("request") ? new Exchange(Data.object((String) request.get("request"))) : null;
        context = new InternalContextAdapterImpl(scope(request));
        context.pushCurrentTemplateName(NAME);
    }

    static Map<String, Object> answer(Map<String, Object> request) {
        RenderOp op = new RenderOp(request);
        Map<String, Object> answer = new LinkedHashMap<>();
        try {
            op.render((String) request.get("template"));
            answer.put("output", op.output.toString());
            if (op.exchange != null) {
                op.exchange.addOverrides(answer);
            }
        } catch (Throwable failure) {
            Map<String, Object> error = Failure.describe(failure);
            error.put("parse", !op.parsed);
            answer.put("error", error);
            answer.put("partial", op.output.toString());
        }
        return answer;
    }

    // What RuntimeInstance.evaluate does, step by step, so that the phase of a failure is known.
    private void render(String template) throws Exception {
        SimpleNode tree = parse(template);
        parsed = true;
        try {
            tree.render(context, output);
        } catch (StopCommand stop) {
            if (!stop.isFor(engine)) {
                throw stop;
            }
        }
    }

    private SimpleNode parse(String template) throws Exception {
        try {
            SimpleNode tree = engine.parse(new StringReader(template), NAME);
            tree.init(context, engine);
            return tree;
        } catch (ParseException failure) {
            throw new ParseErrorException(failure, null);
        } catch (TemplateInitException failure) {
            throw new ParseErrorException(failure, null);
        }
    }

    private VelocityContext scope(Map<String, Object> request) {
        boolean plainLists = !"json-smart".equals(request.get("lists"));
        VelocityContext scope = new VelocityContext();
        if (exchange != null) {
            exchange.fill(scope);
        }
        Map<String, Object> vars = Data.object((String) request.get("vars"));
        vars.forEach((name, value) -> scope.put(name, plainLists ? Data.plainLists(value) : value));
        return scope;
    }
}
