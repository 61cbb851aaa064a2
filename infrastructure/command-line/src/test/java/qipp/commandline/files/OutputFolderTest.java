package qipp.commandline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.commandline.FullDisk;
import qipp.commandline.NeverFinished;
import qipp.commandline.screen.Failure;

/** The folder is there whole or not at all. */
class OutputFolderTest {
    @TempDir
    private Path folder;

    @Test
    void leaves_nothing_where_writing_fails_half_way() throws IOException {
        var out = new OutputFolder(folder.resolve("out"));
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> out.write(fails(), false))
                .withMessageContaining("cannot be written");
        assertThat(names()).isEmpty();
    }

    @Test
    void keeps_what_was_there_where_replacing_it_fails_half_way() throws IOException {
        var out = new OutputFolder(folder.resolve("out"));
        out.write(files("old"), false);
        assertThatExceptionOfType(Failure.class).isThrownBy(() -> out.write(fails(), true));
        assertThat(names()).containsExactly("out");
        assertThat(Files.readString(folder.resolve("out/file"))).isEqualTo("old");
    }

    @Test
    void puts_back_what_was_there_where_the_new_folder_is_gone_before_it_can_take_its_place() throws IOException {
        new OutputFolder(folder.resolve("out")).write(files("old"), false);
        var out = new OutputFolder(folder.resolve("out"), (file, _) -> Files.delete(file.getParent()));
        assertThatExceptionOfType(Failure.class).isThrownBy(() -> out.write(files("new"), true));
        assertThat(names()).containsExactly("out");
        assertThat(Files.readString(folder.resolve("out/file"))).isEqualTo("old");
    }

    /** Before the first byte, in a file, between two, and before the last byte. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void leaves_nothing_on_a_disk_that_is_full_after_so_many_bytes_and_says_what_to_do(int room) throws IOException {
        var out = new OutputFolder(folder.resolve("out"), new FullDisk(room));
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> out.write(two(), false))
                .withMessage(folder.resolve("out") + " cannot be written: No space left on device. Nothing of it was:"
                        + " see that there is room and that it may be written, or name another folder");
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void keeps_what_was_there_on_a_disk_that_is_full_after_so_many_bytes(int room) throws IOException {
        new OutputFolder(folder.resolve("out")).write(files("old"), false);
        var out = new OutputFolder(folder.resolve("out"), new FullDisk(room));
        assertThatExceptionOfType(Failure.class).isThrownBy(() -> out.write(two(), true));
        assertThat(names()).containsExactly("out");
        assertThat(Files.readString(folder.resolve("out/file"))).isEqualTo("old");
    }

    @Test
    void is_whole_on_a_disk_with_room_for_just_that() throws IOException {
        new OutputFolder(folder.resolve("out"), new FullDisk(6)).write(two(), false);
        assertThat(new OutputFolder(folder.resolve("out")).read())
                .usingRecursiveComparison()
                .isEqualTo(two());
    }

    @Test
    void leaves_no_folder_of_that_name_where_it_is_killed() throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        NeverFinished.class.getName(),
                        out.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.getInputStream().read()).isEqualTo(NeverFinished.HALF);
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(out).doesNotExist();
        new OutputFolder(out).write(files("new"), false);
        assertThat(Files.readString(out.resolve("file"))).isEqualTo("new");
    }

    @Test
    void is_readable_for_whoever_may_read_what_is_written_beside_it() throws IOException {
        var beside = Files.createDirectory(folder.resolve("beside"));
        new OutputFolder(folder.resolve("out")).write(files("new"), false);
        assertThat(Files.getPosixFilePermissions(folder.resolve("out")))
                .isEqualTo(Files.getPosixFilePermissions(beside));
    }

    private static SortedMap<String, byte[]> files(String content) {
        return new TreeMap<>(java.util.Map.of("file", content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Three bytes and three. */
    private static SortedMap<String, byte[]> two() {
        var files = files("one");
        files.put("folder/file", "two".getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** The second cannot be written: what should be its folder is the first. */
    private static SortedMap<String, byte[]> fails() {
        var files = files("new");
        files.put("file/below", new byte[] {1});
        return files;
    }

    private List<String> names() throws IOException {
        try (var names = Files.list(folder)) {
            return names.map(Path::getFileName).map(Path::toString).toList();
        }
    }
}
