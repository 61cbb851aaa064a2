package qipp.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import qipp.lambda.runtime.Launch;

/**
 * The folders from which functions are started, as Lambda unpacks them.
 *
 * @param artefact the zip that is deployed
 * @param plain the same jars without Spring and what is there for it, with a handler of its own
 * @param empty nothing, for what stands on the class path
 */
public record Tasks(Path artefact, Path plain, Path empty) {
    /** Spring, what it needs, and what its adapter for Lambda needs. */
    private static final Pattern FOR_SPRING = Pattern.compile(
            "lib/(spring-|reactor-|micrometer-|log4j-|jul-to-|jakarta\\.|snakeyaml-|joda-time-|jackson-datatype-joda-|aws-lambda-java-events-|commons-logging-).*");

    private static final String JAR = ".jar";

    /** Unpacks the zip into a folder, once for each. */
    public static Tasks unpack(Path zip, Path folder) throws IOException {
        var tasks = new Tasks(folder.resolve("artefact"), folder.resolve("plain"), folder.resolve("empty"));
        Files.createDirectories(tasks.empty);
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().filter(entry -> !entry.isDirectory()).toList()) {
                copy(file, entry.getName(), tasks.artefact);
                if (!FOR_SPRING.matcher(entry.getName()).matches()) {
                    copy(file, entry.getName(), tasks.plain);
                }
            }
        }
        tasks.addHandler();
        return tasks;
    }

    /** The artefact in the managed runtime. */
    public Launch managed() {
        return Launch.ofArtefact(artefact);
    }

    /** The plain handler in the managed runtime. */
    public Launch withoutSpring() {
        return new Launch(plain, List.of(), List.of(), PlainHandler.class.getName());
    }

    /** The artefact on the class path, as in a container image: only from there the JVM takes what it learned. */
    public Launch image(Path classes, String option) throws IOException {
        try (var jars = Files.list(artefact.resolve("lib"))) {
            var classPath = Stream.concat(
                    Stream.of(classes),
                    jars.filter(jar -> jar.toString().endsWith(JAR)).sorted());
            return Launch.ofArtefact(empty).with(classPath.toList(), List.of(option));
        }
    }

    private void addHandler() throws IOException {
        copy(
                PlainHandler.class.getSimpleName() + ".class",
                plain.resolve(PlainHandler.class.getName().replace('.', '/') + ".class"));
        copy("plain-logback.xml", plain.resolve("logback.xml"));
    }

    private static void copy(String resource, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (var content = Tasks.class.getResourceAsStream(resource)) {
            Files.copy(content, target);
        }
    }

    private static void copy(ZipFile file, String name, Path folder) throws IOException {
        var target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        try (var content = file.getInputStream(file.getEntry(name))) {
            Files.copy(content, target);
        }
    }
}
