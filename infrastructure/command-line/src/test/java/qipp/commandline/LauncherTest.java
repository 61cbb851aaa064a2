package qipp.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The launcher starts quickly what it started before, and never anything older than the jars. */
class LauncherTest {
    private static final Path TREE = Path.of("../..");

    /** A module of ours on which another depends, in other ways than for its tests. */
    private static final Pattern MODULE =
            Pattern.compile("<groupId>qipp</groupId>\\s*<artifactId>([a-z-]+)</artifactId>\\s*</dependency>");

    @TempDir
    private Path root;

    private Path built = Path.of("");

    @BeforeEach
    void put_the_launcher_over_jars_that_say_one() throws IOException {
        built = Files.createDirectories(root.resolve("infrastructure/command-line/target"));
        Files.createDirectories(built.resolve("lib"));
        Files.createDirectories(root.resolve(".mvn"));
        Files.createDirectories(root.resolve("infrastructure/command-line/src/main"));
        Files.createFile(root.resolve("pom.xml"));
        Files.createFile(root.resolve("infrastructure/command-line/pom.xml"));
        Files.copy(TREE.resolve("qipp"), root.resolve("qipp"));
        say("one");
        new SmallJar(built.resolve("command-line.jar"))
                .write(
                        "Said",
                        "public class Said { public static void main(String[] words) { System.out.println(Word.get()); } }",
                        word());
        Files.createFile(built.resolve("started"));
    }

    @Test
    void prints_what_the_command_prints_and_nothing_else() throws IOException, InterruptedException {
        assertThat(launch(Map.of()).results()).isEqualTo("one\n");
        assertThat(launch(Map.of())).isEqualTo(new Ran(0, "one\n", ""));
    }

    @Test
    void keeps_what_the_jvm_learned_for_the_user_alone() throws IOException, InterruptedException {
        launch(Map.of());
        assertThat(learned()).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(built.resolve("learned"))))
                .isEqualTo("rwx------");
    }

    @Test
    void a_changed_jar_runs_as_it_is_now() throws IOException, InterruptedException {
        launch(Map.of());
        var before = learned();
        say("two");
        assertThat(launch(Map.of()).results()).isEqualTo("two\n");
        assertThat(launch(Map.of())).isEqualTo(new Ran(0, "two\n", ""));
        assertThat(learned()).hasSize(1).isNotEqualTo(before);
    }

    @Test
    void a_jar_that_was_changed_in_place_runs_as_it_is_now_even_where_its_size_and_time_are_the_same()
            throws IOException, InterruptedException {
        launch(Map.of());
        var time = Files.getLastModifiedTime(word());
        var one = Files.readAllBytes(word());
        say("two");
        assertThat(Files.size(word())).isEqualTo(one.length);
        Files.setLastModifiedTime(word(), time);
        assertThat(launch(Map.of()).results()).isEqualTo("two\n");
    }

    @Test
    void options_of_the_user_are_passed_on_and_teach_nothing() throws IOException, InterruptedException {
        var ran = launch(Map.of("QIPP_JAVA_OPTIONS", "-Xmx64m -Dword=three"));
        assertThat(ran).isEqualTo(new Ran(0, "three\n", ""));
        assertThat(learned()).isEmpty();
    }

    @Test
    void a_size_of_the_heap_does_not_keep_the_jvm_from_learning() throws IOException, InterruptedException {
        assertThat(launch(Map.of("QIPP_JAVA_OPTIONS", " -Xmx64m")).results()).isEqualTo("one\n");
        assertThat(learned()).hasSize(1);
        assertThat(launch(Map.of("QIPP_JAVA_OPTIONS", "-Xmx1g"))).isEqualTo(new Ran(0, "one\n", ""));
    }

    @Test
    void each_command_keeps_what_it_learned_for_itself() throws IOException, InterruptedException {
        for (var command : List.of("check", "merge", "verify", "check", "--help")) {
            assertThat(launch(Map.of(), command).results()).isEqualTo("one\n");
        }
        assertThat(learned())
                .extracting(file -> file.getFileName().toString().split("-", 2)[0])
                .containsExactlyInAnyOrder("check", "merge", "verify");
        assertThat(launch(Map.of(), "verify")).isEqualTo(new Ran(0, "one\n", ""));
    }

    @Test
    void nothing_is_used_from_a_folder_that_lies_elsewhere() throws IOException, InterruptedException {
        var elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Files.createSymbolicLink(built.resolve("learned"), elsewhere);
        assertThat(launch(Map.of())).isEqualTo(new Ran(0, "one\n", ""));
        assertThat(elsewhere).isEmptyDirectory();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void builds_again_where_anything_has_changed_of_which_the_command_is_made(Path module)
            throws IOException, InterruptedException {
        launch(Map.of());
        Files.createFile(Files.createDirectories(root.resolve(module).resolve("src/main"))
                .resolve("Changed.java"));
        assertThat(launch(Map.of("PATH", withoutMaven())).messages())
                .contains("building command-line", "no Maven here");
    }

    /** The module of the command and those that it names, and those that these name. */
    private static Stream<Path> modules() throws IOException {
        var modules = new ArrayList<>(List.of(Path.of("infrastructure/command-line")));
        for (int next = 0; next < modules.size(); next++) {
            var named = MODULE.matcher(
                    Files.readString(TREE.resolve(modules.get(next)).resolve("pom.xml")));
            while (named.find()) {
                modules.add(home(named.group(1)));
            }
        }
        assertThat(modules).contains(Path.of("functions/domain"));
        return modules.stream().distinct();
    }

    private static Path home(String module) {
        return Stream.of("functions", "infrastructure")
                .map(folder -> Path.of(folder, module))
                .filter(home -> Files.exists(TREE.resolve(home)))
                .findFirst()
                .orElseThrow();
    }

    private String withoutMaven() throws IOException {
        var maven = Files.createDirectories(root.resolve("bin")).resolve("mvn");
        Files.writeString(maven, "#!/bin/sh\necho no Maven here\nexit 1\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwx------"));
        return maven.getParent() + ":" + System.getenv("PATH");
    }

    private Path word() {
        return built.resolve("lib/word.jar");
    }

    private void say(String said) {
        new SmallJar(word())
                .write(
                        "Word",
                        "class Word { static String get() { return System.getProperty(\"word\", \"" + said + "\"); } }",
                        word());
    }

    private Ran launch(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        var messages = Files.createTempFile(root, "messages", "");
        var command = new ArrayList<>(List.of("bash", root.resolve("qipp").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectError(messages.toFile());
        builder.environment().keySet().removeIf(name -> name.contains("JAVA") && name.endsWith("OPTIONS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        var process = builder.start();
        var results = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), results, Files.readString(messages));
    }

    private List<Path> learned() throws IOException {
        var folder = built.resolve("learned");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
