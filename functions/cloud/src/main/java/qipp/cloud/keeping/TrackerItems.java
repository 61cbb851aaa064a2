package qipp.cloud.keeping;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import qipp.cloud.table.Item;
import qipp.cloud.table.Key;
import qipp.cloud.table.KeyValueTable;
import qipp.domain.checking.TrackerState;
import qipp.domain.keeping.Trackers;
import qipp.domain.keeping.TryAgain;
import qipp.domain.upload.MonthlyReturn;
import qipp.domain.upload.Outcome;
import qipp.domain.upload.Revision;
import qipp.domain.upload.Upload;

/**
 * Trackers as items of the table. A revision's item gets its outcome once, by a conditional write; then the pointer of
 * the organisation and the month in its history move, and only ever to a higher number. Each of them is a whole copy of
 * the revision, which does not change any more, so that one query answers for all organisations.
 */
public final class TrackerItems implements Trackers {
    private static final int ATTEMPTS = 100;

    private final KeyValueTable table;

    public TrackerItems(KeyValueTable table) {
        this.table = table;
    }

    @Override
    public List<Revision> revisions(MonthlyReturn of) {
        return all(Keys.period(of), Keys.trackersOf(of.organisation()));
    }

    @Override
    public List<Revision> revisions(String programme, YearMonth period) {
        return all(Keys.period(programme, period), Keys.TRACKER);
    }

    @Override
    public Optional<Revision> find(MonthlyReturn of, int number) {
        return table.get(Keys.tracker(of, number)).map(TrackerItems::revision);
    }

    @Override
    public Optional<Revision> current(MonthlyReturn of) {
        return table.get(Keys.current(of)).map(TrackerItems::revision);
    }

    @Override
    public List<Revision> current(String programme, YearMonth period) {
        return all(Keys.period(programme, period), Keys.CURRENT);
    }

    @Override
    public List<Revision> acceptedBefore(MonthlyReturn of) {
        return all(Keys.history(of), "").stream()
                .filter(revision -> revision.of().period().isBefore(of.period()))
                .filter(TrackerItems::isAccepted)
                .toList();
    }

    @Override
    public Revision keep(Upload upload, Outcome outcome) {
        Revision kept = firstOutcome(upload, outcome);
        if (kept.outcome().orElseThrow().counts()) {
            moveUp(Keys.current(kept.of()), kept);
            moveUp(Keys.month(kept.of()), kept);
        }
        return kept;
    }

    /** The outcome that the revision has, or the given one where it has none yet. */
    private Revision firstOutcome(Upload upload, Outcome outcome) {
        Key key = Keys.tracker(upload.of(), upload.number().orElseThrow());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Item item = table.get(key).orElseThrow(() -> new IllegalStateException("a revision has its item"));
            Revision revision = revision(item);
            if (revision.outcome().isPresent()) {
                return revision;
            }
            Revision received = revision.with(outcome);
            if (table.replace(item(key, item.version() + 1, received), item.version())) {
                return received;
            }
        }
        throw new TryAgain("others changed the tracker each time");
    }

    private void moveUp(Key key, Revision revision) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (isAt(key, revision)) {
                return;
            }
        }
        throw new TryAgain("others moved the pointer each time");
    }

    /** Whether the pointer stands at the revision, or above, after one attempt to move it. */
    private boolean isAt(Key key, Revision revision) {
        Optional<Item> there = table.get(key);
        if (there.isEmpty()) {
            return table.putIfAbsent(item(key, 1, revision));
        }
        Item pointer = there.get();
        return revision(pointer).number() >= revision.number()
                || table.replace(item(key, pointer.version() + 1, revision), pointer.version());
    }

    private List<Revision> all(String partition, String prefix) {
        return table.query(partition, prefix).stream()
                .map(TrackerItems::revision)
                .toList();
    }

    private static boolean isAccepted(Revision revision) {
        return revision.outcome()
                .map(Outcome::state)
                .filter(TrackerState.ACCEPTED::equals)
                .isPresent();
    }

    private static Item item(Key key, long version, Revision revision) {
        return new Item(key, version, RevisionAttributes.of(revision).map());
    }

    private static Revision revision(Item item) {
        return RevisionAttributes.read(new Attributes(item.attributes()));
    }
}
