package qipp.documents.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.examples.ExampleMerges.earlier;
import static qipp.documents.examples.ExampleMerges.everyone;
import static qipp.documents.examples.ExampleMerges.merged;
import static qipp.documents.examples.ExampleMerges.mixed;
import static qipp.documents.examples.ExampleMerges.request;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.documents.submission.json.SubmissionJson;
import qipp.documents.submission.json.SubmissionReading;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.merge.submission.Submission;

/** However trackers are grouped into submissions and in whatever order they come, the result is the same to the byte. */
class MergeOfMergesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void gives_what_the_trackers_themselves_give_in_any_partition_and_order(long seed) {
        var random = new Random(seed);
        var current = mixed(seed);
        var earlier = earlier(seed);
        var whole = bytes(merged(request(Kind.DRAFT), shuffled(current, random), earlier));

        var parts = Stream.iterate(0, part -> part < 3, part -> part + 1)
                .map(_ -> new ArrayList<MergeInput>())
                .toList();
        current.forEach(input -> parts.get(random.nextInt(parts.size())).add(input));
        var read = parts.stream()
                .map(part -> merged(request(Kind.DRAFT), part, earlier))
                .map(MergeOfMergesTest::bytes)
                .map(SubmissionReading::read)
                .collect(Collectors.toList());
        Collections.shuffle(read, random);

        var again = merged(
                request(Kind.DRAFT),
                read.stream().flatMap(part -> part.current().stream()).toList(),
                read.stream().flatMap(part -> part.carriedForward().stream()).toList());
        assertThat(bytes(again)).asString().isEqualTo(new String(whole, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void makes_a_final_submission_of_drafts_that_together_have_everyone(long seed) {
        var everyone = everyone(seed);
        var whole = bytes(merged(request(Kind.FINAL), everyone, List.of()));

        var halves = Stream.of(everyone.subList(0, 2), everyone.subList(2, 4))
                .map(half -> merged(request(Kind.DRAFT), half, List.of()))
                .map(MergeOfMergesTest::bytes)
                .flatMap(half -> SubmissionReading.read(half).current().stream())
                .toList();

        assertThat(bytes(merged(request(Kind.FINAL), halves, List.of()))).isEqualTo(whole);
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static byte[] bytes(Submission submission) {
        return new SubmissionJson.Sealed(SubmissionJson.unsealedBytes(submission)).bytes();
    }
}
