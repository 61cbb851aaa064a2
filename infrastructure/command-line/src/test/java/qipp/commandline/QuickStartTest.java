package qipp.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A start of {@code qipp check} finds all that it runs in what the JVM learned before. What is worked out again each
 * time, as comparing two records by what the compiler generates, is a class that the JVM defines on its way.
 */
class QuickStartTest {
    @TempDir
    private Path folder;

    @Test
    void makes_no_class_that_the_jvm_could_have_learned() throws IOException, InterruptedException {
        SampleFolder.in(folder);
        var classPath = jars();
        java(classPath, "-Xlog:disable", "-XX:AOTCacheOutput=" + folder.resolve("learned"));
        var loaded = folder.resolve("loaded.txt");
        java(classPath, "-Xlog:class+load:file=" + loaded, "-XX:AOTCache=" + folder.resolve("learned"));
        assertThat(Files.readAllLines(loaded))
                .anyMatch(line -> line.contains("qipp.commandline.Main source: shared objects file"))
                .noneMatch(line -> line.contains("__JVM_LookupDefineClass__"))
                .noneMatch(line -> line.contains("qipp.") && !line.contains("shared objects file"));
    }

    private void java(String classPath, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath));
        command.addAll(List.of(options));
        command.addAll(List.of(
                Main.class.getName(),
                "check",
                folder.resolve("trackers/SEL.xlsx").toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.txt").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("printed.txt")))
                .isZero();
    }

    /** The class path of this test with each folder of it as a jar: the JVM learns nothing of classes that lie in folders. */
    private String jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(entry -> Files.isDirectory(entry) ? jar(entry) : entry)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path jar(Path classes) {
        var jar = folder.resolve(Integer.toHexString(classes.hashCode()) + ".jar");
        try (var files = Files.walk(classes);
                var packed = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, packed);
            }
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return jar;
    }
}
