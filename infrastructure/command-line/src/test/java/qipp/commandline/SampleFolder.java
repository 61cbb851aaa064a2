package qipp.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import qipp.samples.SampleTrackers;

/** The six sample trackers in a folder. */
public final class SampleFolder {
    private SampleFolder() {}

    public static Path in(Path folder) {
        var samples = folder.resolve("trackers");
        try {
            Files.createDirectories(samples);
            for (var file : SampleTrackers.files().entrySet()) {
                Files.write(samples.resolve(file.getKey()), file.getValue());
            }
            return samples;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
