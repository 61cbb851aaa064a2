package qipp.image;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import qipp.embedded.demo.Api;

/**
 * Runs the program of the image once, with its own runtime and options, and lets the JVM keep what it learns (its AOT
 * cache): which classes are loaded, how they are linked, and which methods are worth compiling.
 */
final class Learning {
    private static final String KEPT = "-XX:AOTCache=";
    private static final String TO_KEEP = "-XX:AOTCacheOutput=";

    private final Path contents;

    private Learning(Path contents) {
        this.contents = contents;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("qipp-learning");
        try (var services = RemoteServices.start(folder.resolve("data"))) {
            new Learning(Path.of(arguments[0])).learn(services);
        }
        System.exit(0);
    }

    private void learn(RemoteServices services) throws IOException, InterruptedException {
        var process = start(services.environment());
        try (var api = new Api(address(process))) {
            var trackers = new SixTrackers(api, services.signIn());
            trackers.send();
            trackers.merge();
        } finally {
            process.toHandle().destroy();
        }
        process.waitFor();
        if (!Files.exists(learned())) {
            throw new IllegalStateException("the JVM kept nothing");
        }
        System.out.println("The JVM keeps " + Files.size(learned()) / 1_000_000 + " MB of what it learned");
    }

    private Process start(Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(contents.resolve("java/bin/java").toString());
        options().filter(option -> !option.startsWith(KEPT)).forEach(command::add);
        command.addAll(List.of(
                TO_KEEP + learned(),
                "-jar",
                contents.resolve("app/container.jar").toString(),
                "serve"));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private java.util.stream.Stream<String> options() throws IOException {
        return Files.readAllLines(contents.resolve("app/java-options")).stream().filter(line -> line.startsWith("-"));
    }

    private Path learned() {
        return contents.resolve("app/learned.aot");
    }

    /** The log goes on after this line, and is left unread, as it is short. */
    private static URI address(Process process) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var listening = Listening.in(line);
            if (listening.isPresent()) {
                return listening.get();
            }
        }
        throw new IllegalStateException("the server ended before it listened");
    }
}
