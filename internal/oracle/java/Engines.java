package referee;

import org.apache.velocity.runtime.RuntimeInstance;

/** Builds engines: Velocity 1.7 with its defaults, and as API Gateway sets it up. */
final class Engines {
    private static final int API_GATEWAY_LOOPS = 1000;

    private Engines() {
    }

    static RuntimeInstance create(String dialect, Integer maxLoops) {
        RuntimeInstance engine = new RuntimeInstance();
        engine.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        engine.setProperty("velocimacro.library", "");
        engine.setProperty("file.resource.loader.path", "no-such-folder");
        switch (dialect) {
            case "velocity17":
                start(engine, maxLoops);
                return engine;
            case "apigateway":
                engine.setProperty("velocimacro.permissions.allow.inline", "false");
                engine.setProperty("eventhandler.invalidreferences.class", Unresolved.class.getName());
                start(engine, maxLoops == null ? Integer.valueOf(API_GATEWAY_LOOPS) : maxLoops);
                engine.removeDirective("evaluate");
                return engine;
            default:
                throw new IllegalArgumentException("unknown dialect " + dialect);
        }
    }

    private static void start(RuntimeInstance engine, Integer maxLoops) {
        if (maxLoops != null) {
            engine.setProperty("directive.foreach.maxloops", maxLoops.toString());
        }
        engine.init();
    }
}
