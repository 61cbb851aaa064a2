package qipp.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;

/**
 * One fault in a tracker, and the one finding that it gives.
 *
 * @param cells the cell to be changed, as in {@code Milestones!H27}; of a finding that stands for many, all of them; only the sheet where no single cell is to be changed
 */
public record Fault(String name, Given given, Code code, List<String> cells, String entered, String expected) {
    /** A fault at cells that are separated by blanks. */
    public static Fault fault(String name, Given given, Code code, String cells, String entered, String expected) {
        return new Fault(name, given, code, Arrays.asList(cells.split(" ")), entered, expected);
    }

    void givesOneFinding() {
        var findings = given.findings();
        assertThat(findings).extracting(Finding::code).containsExactly(code);
        var finding = findings.getFirst();
        assertThat(finding.severity()).isEqualTo(code.severity());
        assertThat(finding.places()).extracting(Fault::written).containsExactlyElementsOf(cells);
        assertThat(finding.place()).isEqualTo(finding.places().getFirst());
        assertThat(finding.entered()).isEqualTo(entered);
        assertThat(finding.expected()).isEqualTo(expected);
        assertThat(finding.message()).endsWith(".");
        assertThat(finding.fix()).endsWith(".");
    }

    @Override
    public String toString() {
        return name;
    }

    private static String written(Place place) {
        var sheet = place.sheet().orElse("file");
        return Optional.of(sheet)
                .map(name -> place.cell().map(cell -> name + "!" + cell).orElse(name))
                .get();
    }
}
