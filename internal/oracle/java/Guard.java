package referee;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a task on a thread with a deep stack and gives up on it after a while. */
final class Guard {
    private static final long STACK_BYTES = 1L << 20;

    private final long limitMillis;
    private ExecutorService worker = newWorker();

    Guard(long limitMillis) {
        this.limitMillis = limitMillis;
    }

    /** The task's result; what the task throws is thrown here, a TimeoutException if it takes too long. */
    <T> T run(Callable<T> task) throws Throwable {
        Future<T> result = worker.submit(task);
        try {
            return result.get(limitMillis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause();
        } catch (TimeoutException late) {
            // Java cannot end a thread against its will: leave it behind and go on with a fresh one.
            worker.shutdownNow();
            worker = newWorker();
            throw late;
        }
    }

    private static ExecutorService newWorker() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(null, task, "render", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }
}
