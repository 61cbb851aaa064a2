package qipp.lambda.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import qipp.lambda.runtime.RuntimeApi.Outcome;

/**
 * The unpacked artefact in a Java virtual machine of its own, started as the managed runtime starts it: by the runtime
 * client, with nothing else on its class path.
 */
public final class RunningFunction implements AutoCloseable {
    private final Process process;
    private final RuntimeApi api;
    private final Path log;

    private RunningFunction(Process process, RuntimeApi api, Path log) {
        this.process = process;
        this.api = api;
        this.log = log;
    }

    /** The artefact as the managed runtime starts it. */
    static RunningFunction start(Path task, Path log, Map<String, String> environment) {
        return start(Launch.ofArtefact(task), log, environment);
    }

    /** A handler in a virtual machine of its own, with the variables of Lambda and these, and no others. */
    public static RunningFunction start(Launch launch, Path log, Map<String, String> environment) {
        var api = RuntimeApi.start();
        var builder = new ProcessBuilder(launch.command())
                .directory(launch.task().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(lambda(launch, api));
        builder.environment().putAll(environment);
        try {
            return new RunningFunction(builder.start(), api, log);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Hands an event over, and waits for what comes of it. */
    public Outcome invoke(String event) {
        api.offer(event);
        return next();
    }

    /** The next thing that it says. */
    public Outcome next() {
        return api.next().orElseThrow(() -> new AssertionError("The function says nothing but: " + log()));
    }

    /** As though a snapshot had been taken and restored, and all done that is done then. */
    public void restore() {
        api.restore();
        api.awaitReady();
    }

    /** What all its threads used of the processors so far. */
    public Duration processor() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Asks it to end and waits until it has: what it learned is written then. */
    public void end() {
        process.destroy();
        process.onExit().join();
    }

    /** What it wrote so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Map<String, String> lambda(Launch launch, RuntimeApi api) {
        var environment = new TreeMap<String, String>();
        environment.put("AWS_LAMBDA_RUNTIME_API", api.address());
        environment.put("_HANDLER", launch.handler());
        environment.put("LAMBDA_TASK_ROOT", launch.task().toString());
        environment.put("AWS_LAMBDA_FUNCTION_NAME", "test");
        environment.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");
        environment.put("AWS_LAMBDA_LOG_GROUP_NAME", "test");
        environment.put("AWS_LAMBDA_LOG_STREAM_NAME", "test");
        environment.put("AWS_EXECUTION_ENV", "AWS_Lambda_java25");
        environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
        environment.put("LANG", "en_US.UTF-8");
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("AWS_REGION", "eu-west-2");
        environment.put("AWS_ACCESS_KEY_ID", "key");
        environment.put("AWS_SECRET_ACCESS_KEY", "secret");
        return environment;
    }

    @Override
    public void close() {
        api.close();
        process.destroyForcibly();
    }
}
