package qipp.lambda.runtime;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * How the runtime client is started.
 *
 * @param task the folder in which the client looks for classes, and for jars under {@code lib}
 * @param classPath what stands on the class path beside the client: nothing in the managed runtime
 * @param options further ones of the virtual machine
 * @param handler the class, and its method where there are several
 */
public record Launch(Path task, List<Path> classPath, List<String> options, String handler) {
    private static final String INVOKER =
            "org.springframework.cloud.function.adapter.aws.FunctionInvoker::handleRequest";

    public Launch {
        classPath = List.copyOf(classPath);
        options = List.copyOf(options);
    }

    /** The unpacked artefact, and nothing else. */
    public static Launch ofArtefact(Path task) {
        return new Launch(task, List.of(), List.of(), INVOKER);
    }

    /** The same on a class path, with further options of the virtual machine. */
    public Launch with(List<Path> classPath, List<String> options) {
        return new Launch(task, classPath, options, handler);
    }

    List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx384m",
                // By this org.crac finds the runtime's own context.
                "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", fullClassPath(), AWSLambda.class.getName(), handler));
        return command;
    }

    private String fullClassPath() {
        return Stream.concat(runtimeClient(), classPath.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<Path> runtimeClient() {
        return Stream.of(AWSLambda.class, LambdaLogger.class, PojoSerializer.class, SdkInternalThreadLocal.class)
                .map(Launch::jar);
    }

    private static Path jar(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
