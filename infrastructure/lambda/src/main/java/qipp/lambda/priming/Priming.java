package qipp.lambda.priming;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qipp.cloud.table.Item;
import qipp.cloud.table.Key;
import qipp.cloud.table.KeyValueTable;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.keeping.StoredFiles.Announced;
import qipp.domain.keeping.TryAgain;
import qipp.lambda.handlers.Handler;

/**
 * Goes the way of a call before a snapshot is taken, so that the first real one finds its code loaded; and again after it
 * was restored, so that credentials and keys that ran out meanwhile are new. Where there are no snapshots it is never
 * asked. Whoever holds the bean holds what the context knows only weakly.
 */
public final class Priming implements Resource {
    private static final Logger LOG = LoggerFactory.getLogger(Priming.class);
    private static final Key NOTHING = new Key("REHEARSAL", "-");
    private static final Item NEVER_KEPT = new Item(NOTHING, 2, Collections.emptySortedMap());
    private static final String NO_FILE = "rehearsal";
    private static final Announced ANNOUNCED = new Announced(0, "0".repeat(64), "application/octet-stream");

    /** Once loads the code; what runs often is compiled too. */
    private static final int REHEARSALS = 20;

    private final List<Handler> handlers;
    private final KeyValueTable table;
    private final StoredFiles files;
    private final boolean writes;

    private Priming(List<Handler> handlers, KeyValueTable table, StoredFiles files, boolean writes) {
        this.handlers = List.copyOf(handlers);
        this.table = table;
        this.files = files;
        this.writes = writes;
    }

    /**
     * The priming of a handler and of its like on a stage, known to the one who takes snapshots.
     *
     * @param writes whether the function may write into the table
     */
    public static Priming of(List<Handler> handlers, KeyValueTable table, StoredFiles files, boolean writes) {
        var priming = new Priming(handlers, table, files, writes);
        Core.getGlobalContext().register(priming);
        return priming;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        for (int time = 0; time < REHEARSALS; time++) {
            rehearse();
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        rehearse();
    }

    /** Goes the way of a call; a table that does not answer now may do so when it is needed. */
    public void rehearse() {
        handlers.forEach(Handler::rehearse);
        sign();
        try {
            ask();
        } catch (TryAgain silent) {
            LOG.warn("the table did not answer to a rehearsal");
        }
    }

    /** What is replaced is not there, so nothing is written. */
    private void ask() {
        var _ = table.get(NOTHING);
        var _ = table.query(NOTHING.partition(), NOTHING.sort());
        if (writes) {
            var _ = table.replace(NEVER_KEPT, NEVER_KEPT.version() - 1);
        }
    }

    /** Links that nobody is given; signing them asks nobody. */
    private void sign() {
        var _ = files.putLink(NO_FILE, ANNOUNCED, Instant.EPOCH, Duration.ofSeconds(1));
        var _ = files.getLink(NO_FILE, NO_FILE, ANNOUNCED.contentType(), Duration.ofSeconds(1));
    }
}
