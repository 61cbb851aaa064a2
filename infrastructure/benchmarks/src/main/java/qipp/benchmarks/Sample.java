package qipp.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample tracker that readers and checks are measured on. */
final class Sample {
    private static final String RESOURCE = "/qipp/samples/nhs-london-2012-06/SEL.xlsx";

    private Sample() {}

    /** A copy of it under its own name. */
    static Path in(Path folder) throws IOException {
        try (var workbook = Sample.class.getResourceAsStream(RESOURCE)) {
            var file = folder.resolve("SEL.xlsx");
            Files.write(file, workbook.readAllBytes());
            return file;
        }
    }
}
