package qipp.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qipp.documents.TrackerFiles;
import qipp.documents.programme.Programmes;
import qipp.domain.finding.Finding;
import qipp.domain.programme.Programme;
import qipp.domain.sheet.Opened;
import qipp.domain.sheet.Sheet;

/** Puts one fault into each cell of a good tracker in turn: each gives one finding at that cell, or there is a reason why not. */
class MutationTest {
    private static final List<String> READ = List.of("Cover", "Initiatives", "Milestones", "Finance");
    private static final Programme LONDON =
            Programmes.shipped(SampleTrackers.PROGRAMME).orElseThrow().programme();

    @Test
    void each_fault_gives_one_finding_at_its_cell_or_there_is_a_reason() {
        Set<Reason> used = ConcurrentHashMap.newKeySet();
        var unexplained = Mutation.all(sheets(), READ)
                .parallel()
                .flatMap(mutation -> unexplained(mutation, used))
                .toList();
        assertThat(unexplained).isEmpty();
        assertThat(used).containsExactlyInAnyOrderElementsOf(Reason.ALL);
    }

    @Test
    void ten_faults_give_ten_findings() {
        var mutations = Mutation.all(sheets(), READ)
                .filter(mutation -> TEN.contains(mutation.toString()))
                .toList();
        var sheets = sheets();
        for (var mutation : mutations) {
            sheets = mutation.in(sheets);
        }
        assertThat(mutations).hasSize(10);
        var findings = Mutation.findings(sheets, LONDON);
        assertThat(findings).hasSize(10);
        assertThat(mutations).allSatisfy(mutation -> assertThat(findings).anyMatch(mutation::isNamedBy));
    }

    private static final Set<String> TEN = Set.of(
            "CLEARED at Initiatives!B2",
            "WORDS at Initiatives!C3",
            "ERROR at Milestones!D4",
            "WORDS at Milestones!E5",
            "CLEARED at Milestones!F6",
            "FAR_DATE at Milestones!E7",
            "WORDS at Finance!E2",
            "ERROR at Finance!F3",
            "THOUSANDFOLD at Finance!G8",
            "CLEARED at Finance!H11");

    private static Stream<String> unexplained(Mutation mutation, Set<Reason> used) {
        var findings = mutation.findings(LONDON);
        if (findings.size() == 1 && mutation.isNamedBy(findings.getFirst())) {
            return Stream.empty();
        }
        var reasons = Reason.ALL.stream()
                .filter(reason -> reason.explains(mutation, findings))
                .toList();
        used.addAll(reasons);
        return reasons.isEmpty() ? Stream.of(mutation + " gives " + codes(findings)) : Stream.empty();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().published()).toList();
    }

    private static List<Sheet> sheets() {
        return switch (TrackerFiles.open(SampleTrackers.files().get("ELC.xlsx"))) {
            case Opened.Sheets(var sheets, var _) -> new ArrayList<>(sheets);
            case Opened.Refused(var finding) -> throw new AssertionError(finding);
        };
    }
}
