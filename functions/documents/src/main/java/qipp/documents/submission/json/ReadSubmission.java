package qipp.documents.submission.json;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.merge.selection.MergeRequest;
import qipp.domain.programme.Programme;

/**
 * What a submission was made from, read back from its rows: enough to make it again, or to merge it into a larger one.
 *
 * @param programme its id
 * @param current the trackers of the period, with the files that were excluded
 * @param carriedForward the earlier trackers that stand in for missing ones
 */
public record ReadSubmission(
        Kind kind,
        String programme,
        String programmeSha256,
        YearMonth period,
        LocalDate asAt,
        List<MergeInput> current,
        List<MergeInput> carriedForward) {
    public ReadSubmission {
        current = List.copyOf(current);
        carriedForward = List.copyOf(carriedForward);
    }

    /** The request that made it. */
    public MergeRequest request(Programme of) {
        return new MergeRequest(of, programmeSha256, period, kind, Optional.of(asAt));
    }

    /** The hashes of every file that went into it. */
    public Stream<String> inputs() {
        return Stream.concat(current.stream(), carriedForward.stream()).map(MergeInput::sha256);
    }
}
