package qipp.domain.upload;

import java.util.Optional;
import qipp.domain.checking.TrackerState;

/**
 * What checking a revision gave: the parts are files that never change.
 *
 * @param programmeSha256 the version of the programme that it was judged by
 * @param original the file as it was sent
 * @param result findings, figures and ratings
 * @param tracker what was understood, where everything that the figures need was
 * @param marked the workbook with its findings marked, where the file was one
 */
public record Outcome(
        TrackerState state,
        FindingCounts findings,
        String programmeSha256,
        KeptFile original,
        KeptFile result,
        Optional<KeptFile> tracker,
        Optional<KeptFile> marked) {
    /** Whether it may stand for its organisation: a reason may be missing, but nothing rejects it. */
    public boolean counts() {
        return state != TrackerState.REJECTED;
    }
}
