package qipp.domain.merge.submission;

import java.util.List;
import java.util.Optional;
import qipp.domain.money.Pounds;
import qipp.domain.place.SourceRow;

/**
 * Something worth knowing that shows only when trackers stand side by side. It is a note: it blocks nothing.
 *
 * @param organisations those it is about, in the programme's order
 * @param what the name that they share, or the figure that is compared
 * @param places the rows that it comes from
 * @param difference in pounds, where two amounts are compared
 * @param message in plain words
 */
public record CrossCheck(
        CrossCheckKind kind,
        List<String> organisations,
        String what,
        List<Row<SourceRow>> places,
        Optional<Pounds> difference,
        String message) {
    public CrossCheck {
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
    }
}
