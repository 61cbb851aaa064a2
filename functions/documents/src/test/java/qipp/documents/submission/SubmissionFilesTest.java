package qipp.documents.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.examples.ExampleMerges.everyone;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import qipp.documents.examples.ExampleFiles;
import qipp.documents.examples.Golden;
import qipp.documents.examples.KeyPaths;
import qipp.documents.json.JsonReading;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.MergeInput;

class SubmissionFilesTest {
    @Test
    void writes_what_it_is_known_to_write() {
        ExampleFiles.draft(1).forEach((path, bytes) -> {
            if (!path.endsWith(".xlsx")) {
                Golden.assertSame("submission/" + path, bytes);
            }
        });
    }

    @Test
    void keeps_every_key() {
        var submission = JsonReading.read(ExampleFiles.draft(1).get(SubmissionFiles.SUBMISSION));
        var manifest = JsonReading.read(ExampleFiles.draft(1).get(Manifest.PATH));

        Golden.assertSame("keys/submission.txt", utf8(KeyPaths.of(submission)));
        Golden.assertSame("keys/manifest.txt", utf8(KeyPaths.of(manifest)));
    }

    @Test
    void writes_the_same_bytes_in_every_order_locale_and_time_zone() {
        var before = files(everyone(2));
        var shuffled = new ArrayList<>(everyone(2));
        Collections.shuffle(shuffled, new Random(2));
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            var after = files(shuffled);

            assertThat(after.keySet()).isEqualTo(before.keySet());
            assertThat(before.keySet())
                    .filteredOn(path -> !Arrays.equals(before.get(path), after.get(path)))
                    .isEmpty();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void names_every_other_file_in_the_manifest() {
        var files = files(everyone(3));

        var listed = Manifest.read(files.get(Manifest.PATH)).files().stream().map(ListedFile::name);
        assertThat(listed)
                .containsExactlyElementsOf(files.keySet().stream()
                        .filter(path -> !path.equals(Manifest.PATH))
                        .toList());
    }

    private static SortedMap<String, byte[]> files(List<MergeInput> inputs) {
        return ExampleFiles.of(Kind.FINAL, inputs, List.of());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
