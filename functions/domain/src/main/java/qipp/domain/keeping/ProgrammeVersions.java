package qipp.domain.keeping;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import qipp.domain.upload.KeptFile;

/** The versions of each programme's policy that were drafted and saved. */
public interface ProgrammeVersions {
    /** Under which the documents of all versions lie, each programme's in a folder that is called by its id. */
    String FOLDER = "programmes/";

    /** All versions of a programme, the first one first. */
    List<Version> all(String programme);

    /** The version of a number, a draft too. */
    default Optional<Version> find(String programme, int number) {
        return all(programme).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /** Keeps a version under the next number; false where that number is taken, as somebody else was first. */
    boolean add(Version version);

    /** A director's draft becomes policy; false where it was changed meanwhile. */
    boolean approve(Version approved);

    /** The saved version by which trackers of a period are judged, where one was saved. */
    default Optional<Version> of(String programme, YearMonth period) {
        return all(programme).stream()
                .filter(version ->
                        version.approvedBy().isPresent() && !version.from().isAfter(period))
                .reduce((_, later) -> later);
    }

    /**
     * A version of a programme.
     *
     * @param number counted from 1
     * @param from the first period that it is for
     * @param approvedBy another director than the one who drafted it; it is policy from then on
     */
    record Version(
            String programme,
            int number,
            YearMonth from,
            KeptFile document,
            String reason,
            String draftedBy,
            Optional<String> approvedBy) {
        public Version approvedBy(String subject) {
            return new Version(programme, number, from, document, reason, draftedBy, Optional.of(subject));
        }
    }
}
