package qipp.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.commandline.Ran.qipp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.commandline.files.OutputFolder;

/** A merge in another JVM, as on a machine elsewhere, gives the same bytes. */
class ElsewhereTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.timezone=Pacific/Kiritimati -Duser.language=ar -Duser.country=EG -Dfile.encoding=COMPAT",
                "-Duser.timezone=America/St_Johns -Duser.language=tr -Duser.country=TR -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
            })
    void the_same_bytes_come_out_in_another_time_zone_language_encoding_and_jvm(String options)
            throws IOException, InterruptedException {
        var samples = SampleFolder.in(folder);
        var here = folder.resolve("here");
        var elsewhere = folder.resolve("elsewhere");
        qipp("merge", "-o", here, samples);

        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options.split(" ", -1)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("merge", "--quiet", "-o", elsewhere.toString(), samples.toString()));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();

        assertThat(new OutputFolder(elsewhere).read())
                .usingRecursiveComparison()
                .isEqualTo(new OutputFolder(here).read());
    }
}
