package qipp.lambda.runtime;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.lambda.runtime.RuntimeApi.Outcome;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * The unpacked artefact in a Java virtual machine of its own, started as the managed runtime starts it: by the runtime
 * client, with nothing else on its class path.
 */
final class RunningFunction implements AutoCloseable {
    private static final String HANDLER =
            "org.springframework.cloud.function.adapter.aws.FunctionInvoker::handleRequest";

    private final Process process;
    private final RuntimeApi api;
    private final Path log;

    private RunningFunction(Process process, RuntimeApi api, Path log) {
        this.process = process;
        this.api = api;
        this.log = log;
    }

    static RunningFunction start(Path task, Path log, Map<String, String> environment) {
        var api = RuntimeApi.start();
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx384m",
                        // By this org.crac finds the runtime's own context.
                        "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        runtimeClient(),
                        AWSLambda.class.getName(),
                        HANDLER)
                .directory(task.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(lambda(task, api));
        builder.environment().putAll(environment);
        try {
            return new RunningFunction(builder.start(), api, log);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Hands an event over, and waits for what comes of it. */
    Outcome invoke(String event) {
        api.offer(event);
        return next();
    }

    /** The next thing that it says. */
    Outcome next() {
        return api.next().orElseThrow(() -> new AssertionError("The function says nothing but: " + log()));
    }

    /** As though a snapshot had been taken and restored. */
    void restore() {
        api.restore();
    }

    /** What it wrote so far. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Map<String, String> lambda(Path task, RuntimeApi api) {
        var environment = new TreeMap<String, String>();
        environment.put("AWS_LAMBDA_RUNTIME_API", api.address());
        environment.put("_HANDLER", HANDLER);
        environment.put("LAMBDA_TASK_ROOT", task.toString());
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

    private static String runtimeClient() {
        return Stream.of(AWSLambda.class, LambdaLogger.class, PojoSerializer.class, SdkInternalThreadLocal.class)
                .map(RunningFunction::jar)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void close() {
        api.close();
        process.destroyForcibly();
    }
}
