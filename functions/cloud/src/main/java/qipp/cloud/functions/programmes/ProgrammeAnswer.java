package qipp.cloud.functions.programmes;

import java.util.List;
import java.util.Optional;
import qipp.documents.json.Json;

/**
 * A programme's policy as data.
 *
 * @param version the number of the version that this is; none where it is the programme as it ships
 * @param sha256 by which submissions name it
 * @param document as it was saved
 * @param versions all that were drafted or saved, the first one first
 */
public record ProgrammeAnswer(
        String programme, Optional<Integer> version, String sha256, Json document, List<Version> versions) {
    public ProgrammeAnswer {
        versions = List.copyOf(versions);
    }

    /**
     * A version in the list of all.
     *
     * @param from the first period that it is for
     * @param approvedBy none while it is a draft
     */
    public record Version(
            int number, String from, String sha256, String reason, String draftedBy, Optional<String> approvedBy) {}
}
