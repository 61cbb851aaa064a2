package qipp.documents.submission.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.examples.ExampleMerges.everyone;
import static qipp.documents.examples.ExampleMerges.input;
import static qipp.documents.examples.ExampleMerges.merged;
import static qipp.documents.examples.ExampleMerges.request;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import qipp.documents.examples.ExampleProgramme;
import qipp.documents.json.kept.FiguresJson;
import qipp.domain.checking.TrackerState;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.merge.submission.Submission;
import qipp.domain.tracker.Tracker;

/** A merge of everyone, and one tracker of it that is changed. */
final class MergeWithChange {
    private final Random random;
    private final List<MergeInput> inputs;
    private final int victim;

    MergeWithChange(int seed) {
        this(new Random(seed), everyone(seed));
    }

    private MergeWithChange(Random random, List<MergeInput> inputs) {
        this(random, inputs, random.nextInt(inputs.size()));
    }

    private MergeWithChange(Random random, List<MergeInput> inputs, int victim) {
        this.random = random;
        this.inputs = inputs;
        this.victim = victim;
    }

    Tracker tracker() {
        return inputs.get(victim).tracker().orElseThrow();
    }

    <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    MergeWithChange with(Tracker changed) {
        return new MergeWithChange(random, inputs(changed), victim);
    }

    private List<MergeInput> inputs(Tracker changed) {
        var all = new ArrayList<>(inputs);
        all.set(victim, input(changed, TrackerState.ACCEPTED));
        return all;
    }

    /** Merges without and with the change: its organisation, group and region move by this, and nobody else. */
    void moves(Tracker changed, Map<String, BigDecimal> expected) {
        var before = figures(merged(request(Kind.FINAL), inputs, List.of()));
        var after = figures(merged(request(Kind.FINAL), inputs(changed), List.of()));
        var code = changed.cover().organisation();
        before.forEach((subject, figures) -> assertThat(FigureNumbers.difference(figures, after.get(subject)))
                .as(subject)
                .isEqualTo(concerns(subject, code) ? expected : Map.of()));
    }

    private static boolean concerns(String subject, String code) {
        return subject.equals("region")
                || subject.equals(code)
                || ExampleProgramme.PROGRAMME.groups().stream()
                        .anyMatch(group -> group.id().equals(subject)
                                && group.organisations().contains(code));
    }

    private static Map<String, Map<String, BigDecimal>> figures(Submission submission) {
        var figures = new TreeMap<String, Map<String, BigDecimal>>();
        figures.put("region", FigureNumbers.of(FiguresJson.of(submission.region())));
        submission.groups().forEach(of -> figures.put(of.group().id(), FigureNumbers.of(FiguresJson.of(of.figures()))));
        submission
                .organisations()
                .forEach(of -> figures.put(
                        of.organisation().code(),
                        FigureNumbers.of(FiguresJson.of(of.figures().orElseThrow()))));
        return figures;
    }
}
