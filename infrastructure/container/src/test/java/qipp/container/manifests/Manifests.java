package qipp.container.manifests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The documents of the manifests, file by file. */
final class Manifests {
    private static final Path FOLDER = Path.of("manifests");

    private Manifests() {}

    static List<String> files() {
        try (var files = Files.list(FOLDER)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** All documents of a file, as the API has them. */
    static Stream<Object> in(String file) {
        return documents(file).map(ApiTypes::read);
    }

    /** The documents of a type in all files. */
    static <T> List<T> all(Class<T> type) {
        return files().stream()
                .flatMap(Manifests::in)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Stream<Map<?, ?>> documents(String file) {
        try {
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            var documents = yaml.loadAll(Files.readString(FOLDER.resolve(file)));
            return StreamSupport.stream(documents.spliterator(), false).map(document -> (Map<?, ?>) document);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
