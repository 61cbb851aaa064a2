package qipp.domain.keeping;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import qipp.domain.upload.MonthlyReturn;
import qipp.domain.upload.Outcome;
import qipp.domain.upload.Revision;
import qipp.domain.upload.Upload;

/** The trackers that organisations sent. */
public interface Trackers {
    /** All revisions of a return, the first one first; those too whose file has not come. */
    List<Revision> revisions(MonthlyReturn of);

    /** All revisions of all organisations for a period. */
    List<Revision> revisions(String programme, YearMonth period);

    Optional<Revision> find(MonthlyReturn of, int number);

    /** The revision that stands for the organisation: the highest of those that nothing rejects. */
    Optional<Revision> current(MonthlyReturn of);

    /** The revisions that stand for their organisations in a period. */
    List<Revision> current(String programme, YearMonth period);

    /** The accepted trackers that stood for an organisation in earlier periods, the oldest first. */
    List<Revision> acceptedBefore(MonthlyReturn of);

    /**
     * Keeps what checking an upload gave, once: the first outcome of a revision stands, and it is what is answered. The
     * files that it names are kept already. Then the revision stands for its organisation, unless something rejects it
     * or a higher one does already. Safe to call again: what a crash cut off is finished.
     */
    Revision keep(Upload upload, Outcome outcome);
}
