package qipp.embedded.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A process of this JVM's class path, which a test can kill. */
public final class ChildProcess {
    private ChildProcess() {}

    public static Process start(Class<?> main, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.concat(
                Stream.of(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName()),
                Stream.of(arguments));
        return new ProcessBuilder(command.toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
