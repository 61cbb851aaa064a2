package qipp.cloud.keeping;

import java.util.Optional;
import java.util.function.Function;
import qipp.cloud.table.Item;
import qipp.cloud.table.Key;
import qipp.cloud.table.KeyValueTable;
import qipp.domain.keeping.TryAgain;
import qipp.domain.keeping.Uploads;
import qipp.domain.upload.MonthlyReturn;
import qipp.domain.upload.Revision;
import qipp.domain.upload.Upload;
import qipp.domain.upload.UploadId;
import qipp.domain.upload.UploadState;

/**
 * Uploads as items of the table. An upload that is to be a tracker takes its number by the tracker's own item, which is
 * put only where that number is not taken; a crash before the second item leaves a number unused and nothing else.
 */
public final class UploadItems implements Uploads {
    /** So many others would have to be faster, one after the other. */
    private static final int ATTEMPTS = 100;

    private final KeyValueTable table;

    public UploadItems(KeyValueTable table) {
        this.table = table;
    }

    @Override
    public Upload submitted(MonthlyReturn of, Function<Integer, Upload> withNumber) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Upload upload = withNumber.apply(lastNumber(of) + 1);
            if (table.putIfAbsent(tracker(upload))) {
                table.putIfAbsent(item(upload));
                return upload;
            }
        }
        throw new TryAgain("others took every number that was tried");
    }

    @Override
    public Upload toCheck(Upload upload) {
        table.putIfAbsent(item(upload));
        return upload;
    }

    @Override
    public Optional<Upload> find(UploadId id) {
        return table.get(Keys.upload(id)).map(item -> UploadAttributes.read(new Attributes(item.attributes())));
    }

    @Override
    public void mark(Upload upload, UploadState state) {
        mark(Keys.upload(upload.id()), state);
        upload.number().ifPresent(number -> mark(Keys.tracker(upload.of(), number), state));
    }

    /**
     * Changes the state alone, and never that of what was received: where somebody else was faster, it is looked at again.
     * Of an upload that a crash cut off there is no more than the tracker's item.
     */
    private void mark(Key key, UploadState state) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (table.get(key).map(item -> hasState(item, state)).orElse(true)) {
                return;
            }
        }
        throw new TryAgain("others changed the upload each time");
    }

    /** Whether it has it now, or never will; not where somebody else changed the item meanwhile. */
    private boolean hasState(Item item, UploadState state) {
        var attributes = new Attributes(item.attributes());
        UploadState before = UploadAttributes.read(attributes).state();
        if (before == state || before == UploadState.RECEIVED) {
            return true;
        }
        attributes.with("uploadState", state.published());
        return table.replace(new Item(item.key(), item.version() + 1, attributes.map()), item.version());
    }

    private int lastNumber(MonthlyReturn of) {
        return table.last(Keys.period(of), Keys.trackersOf(of.organisation()))
                .map(item -> new Attributes(item.attributes()).count("number"))
                .orElse(0);
    }

    private static Item item(Upload upload) {
        return new Item(Keys.upload(upload.id()), 1, UploadAttributes.of(upload).map());
    }

    private static Item tracker(Upload upload) {
        var revision = new Revision(upload, Optional.empty());
        return new Item(
                Keys.tracker(upload.of(), revision.number()),
                1,
                RevisionAttributes.of(revision).map());
    }
}
