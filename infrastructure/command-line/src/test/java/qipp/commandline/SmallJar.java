package qipp.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;

/** A jar with one class, compiled when a test needs it. */
record SmallJar(Path jar) {
    /** Writes the jar anew; the class can use those of another jar, which stands in the folder {@code lib} beside it. */
    void write(String name, String source, Path other) {
        try {
            var folder = Files.createTempDirectory(jar.getParent(), "classes");
            var file = Files.writeString(folder.resolve(name + ".java"), source);
            int errors = ToolProvider.getSystemJavaCompiler()
                    .run(
                            null,
                            null,
                            null,
                            "-proc:none",
                            "-cp",
                            other.toString(),
                            "-d",
                            folder.toString(),
                            file.toString());
            assertThat(errors).isZero();
            pack(name, folder.resolve(name + ".class"), "lib/" + other.getFileName());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void pack(String name, Path compiled, String classPath) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, name);
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry(name + ".class"));
            out.write(Files.readAllBytes(compiled));
        }
    }
}
