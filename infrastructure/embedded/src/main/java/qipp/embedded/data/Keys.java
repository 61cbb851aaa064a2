package qipp.embedded.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Secrets of this installation: made once, kept in files that only their owner can read. */
public record Keys(Path folder) {

    /** The secret of a name; made and kept where there is none yet. */
    public String get(String name, Supplier<String> fresh) {
        return find(name).orElseGet(() -> put(name, fresh.get()));
    }

    /** The secret of a name, where there is one. */
    public Optional<String> find(String name) {
        try {
            var file = folder.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Keeps a secret in the place of an earlier one. */
    public String put(String name, String secret) {
        try {
            OwnerOnly.write(folder.resolve(name), secret);
            return secret;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Forgets a secret. */
    public void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
