package qipp.domain.merge.submission;

import java.util.Optional;
import qipp.domain.figures.Figures;
import qipp.domain.merge.selection.Presence;
import qipp.domain.merge.selection.Source;
import qipp.domain.programme.Organisation;

/**
 * An organisation of the programme, and how it is present.
 *
 * @param source empty exactly where it is absent; figures likewise
 */
public record SubmittedOrganisation(
        Organisation organisation, Presence presence, Optional<Source> source, Optional<Figures> figures) {
    public SubmittedOrganisation {
        var absent = presence == Presence.ABSENT;
        if (absent != source.isEmpty() || absent != figures.isEmpty()) {
            throw new IllegalArgumentException(organisation.code() + " has a tracker and figures unless it is absent");
        }
    }
}
