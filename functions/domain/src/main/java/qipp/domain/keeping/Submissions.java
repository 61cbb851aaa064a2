package qipp.domain.keeping;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.domain.upload.KeptFile;

/** What the merges of a period gave: a new merge never changes an old one. */
public interface Submissions {
    /** All submissions of a period, the first one first. */
    List<KeptSubmission> all(String programme, YearMonth period);

    Optional<KeptSubmission> find(String programme, YearMonth period, int number);

    /**
     * Keeps a submission, whose files are kept already, under the next number. Where the last one has the same content,
     * that one is answered and nothing is kept: the same inputs are not a new version.
     */
    KeptSubmission keep(Merged merged);

    /**
     * What a merge gave.
     *
     * @param sha256 of the submission's content
     * @param draft whether it cannot be signed off
     * @param inputs the number of the revision of each organisation, by code
     * @param files by path inside the submission
     * @param csvZip the tables among them in one archive, which is none of them; older submissions have none
     */
    record Merged(
            String programme,
            YearMonth period,
            boolean draft,
            String sha256,
            SortedMap<String, Integer> inputs,
            SortedMap<String, KeptFile> files,
            Optional<KeptFile> csvZip,
            String mergedBy,
            Instant mergedAt) {
        public Merged {
            inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
            files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        }
    }

    /** A submission under its number, counted from 1 in its period. */
    record KeptSubmission(int number, Merged merged) {}
}
