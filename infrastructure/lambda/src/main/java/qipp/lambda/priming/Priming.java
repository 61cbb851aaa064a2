package qipp.lambda.priming;

import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qipp.cloud.table.Key;
import qipp.cloud.table.KeyValueTable;
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

    private final Handler handler;
    private final KeyValueTable table;

    private Priming(Handler handler, KeyValueTable table) {
        this.handler = handler;
        this.table = table;
    }

    /** The priming of a handler, known to the one who takes snapshots. */
    public static Priming of(Handler handler, KeyValueTable table) {
        var priming = new Priming(handler, table);
        Core.getGlobalContext().register(priming);
        return priming;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        rehearse();
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        rehearse();
    }

    /** Goes the way of a call; a table that does not answer now may do so when it is needed. */
    public void rehearse() {
        handler.rehearsals().forEach(handler::handle);
        try {
            var _ = table.get(NOTHING);
        } catch (TryAgain silent) {
            LOG.warn("the table did not answer to a rehearsal");
        }
    }
}
