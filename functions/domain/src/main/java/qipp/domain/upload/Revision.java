package qipp.domain.upload;

import java.util.Optional;

/** A tracker that an organisation sent, or is about to send, for a period; the outcome is there once it was received. */
public record Revision(Upload upload, Optional<Outcome> outcome) {
    public Revision {
        if (upload.number().isEmpty()) {
            throw new IllegalArgumentException("only a submitted tracker is a revision");
        }
    }

    /** Counted from 1 for each organisation and period, in the order in which links were asked for. */
    public int number() {
        return upload.number().orElseThrow();
    }

    public MonthlyReturn of() {
        return upload.of();
    }

    /** As it leaves the system: what checking made of it, else how far its upload has come. */
    public String state() {
        return outcome.map(result -> result.state().published())
                .orElseGet(() -> upload.state().published());
    }

    public Revision with(Outcome result) {
        return new Revision(upload.in(UploadState.RECEIVED), Optional.of(result));
    }
}
