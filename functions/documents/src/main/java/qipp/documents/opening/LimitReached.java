package qipp.documents.opening;

import java.io.IOException;

/** Carries a limit through a parser that lets only an {@link IOException} pass. */
public final class LimitReached extends IOException {
    private static final long serialVersionUID = 1;

    private final Limit limit;

    private LimitReached(Limit limit) {
        super(limit.words());
        this.limit = limit;
    }

    /** The limit that was reached. */
    public Limit limit() {
        return limit;
    }

    /** Stops where {@code count} is more than the limit. */
    public static void hold(Limit limit, long count) throws LimitReached {
        if (count > limit.most()) {
            throw new LimitReached(limit);
        }
    }
}
