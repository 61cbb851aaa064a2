package qipp.documents.template;

import java.util.Optional;
import java.util.stream.Stream;
import qipp.documents.spreadsheet.Written;
import qipp.domain.tracker.Cover;

/** A label of the Cover and its value. */
record CoverLine(String label, Written value) {
    private static final String FORMAT = "qipp-tracker/1";

    /** The lines of a Cover in the order of the format; what is not said is left out. */
    static Stream<CoverLine> of(Cover cover) {
        return Stream.of(
                        line("Format", FORMAT),
                        line("Programme", cover.programme()),
                        line("Organisation", cover.organisation()),
                        line("Period", cover.period().toString()),
                        line("Finance to", cover.financeTo().toString()),
                        line("Amounts in", cover.amountsIn().label()),
                        line("Savings are", Words.of(cover.savingsAre())),
                        cover.nilReturn() ? line("Nil return", "yes") : Optional.<CoverLine>empty(),
                        cover.ownRating().flatMap(own -> line("Own rating", Words.of(own))),
                        cover.preparedBy().flatMap(by -> line("Prepared by", by)),
                        cover.signedOffBy().flatMap(by -> line("Signed off by", by)),
                        cover.role().flatMap(role -> line("Role", role)),
                        cover.signedOffOn().map(day -> new CoverLine("Signed off on", new Written.Day(day))))
                .flatMap(Optional::stream);
    }

    private static Optional<CoverLine> line(String label, String value) {
        return Optional.of(new CoverLine(label, new Written.Text(value)));
    }
}
