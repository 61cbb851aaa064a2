package qipp.cloud.edge.body;

import qipp.cloud.files.Bytes;
import qipp.cloud.functions.checking.CheckTracker;

/** Turns a body into what a function takes, and what it gives into a body. */
public final class Bodies {
    private Bodies() {}

    /**
     * A tracker is passed on as it was sent, once it is known to be JSON at all: what is wrong inside is a finding.
     *
     * @throws MalformedBody where it is not JSON of that type
     */
    public static <I> I read(byte[] body, Class<I> type) {
        if (type == CheckTracker.In.class) {
            StrictJson.refuseUnlessJson(body);
            return type.cast(new CheckTracker.In(Bytes.of(body)));
        }
        return StrictJson.read(body, type);
    }

    /** As JSON, in UTF-8. */
    public static byte[] write(Object value) {
        return StrictJson.write(value);
    }
}
