package qipp.cloud.keeping;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.cloud.table.Item;
import qipp.cloud.table.KeyValueTable;
import qipp.domain.keeping.Submissions;
import qipp.domain.keeping.TryAgain;
import qipp.domain.upload.KeptFile;

/** Submissions as items of the table; what each consists of is files. */
public final class SubmissionItems implements Submissions {
    private static final int ATTEMPTS = 100;
    private static final String INPUT = "input/";
    private static final String FILE = "file/";
    private static final String CSV_ZIP = "csvZip";

    private final KeyValueTable table;

    public SubmissionItems(KeyValueTable table) {
        this.table = table;
    }

    @Override
    public List<KeptSubmission> all(String programme, YearMonth period) {
        return table.query(Keys.period(programme, period), Keys.SUBMISSION).stream()
                .map(SubmissionItems::read)
                .toList();
    }

    @Override
    public Optional<KeptSubmission> find(String programme, YearMonth period, int number) {
        return table.get(Keys.submission(programme, period, number)).map(SubmissionItems::read);
    }

    @Override
    public KeptSubmission keep(Merged merged) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var all = all(merged.programme(), merged.period());
            if (!all.isEmpty() && all.getLast().merged().sha256().equals(merged.sha256())) {
                return all.getLast();
            }
            var next = new KeptSubmission(all.isEmpty() ? 1 : all.getLast().number() + 1, merged);
            if (table.putIfAbsent(item(next))) {
                return next;
            }
        }
        throw new TryAgain("others took every number that was tried");
    }

    private static Item item(KeptSubmission submission) {
        Merged merged = submission.merged();
        var item = new Attributes()
                .with("number", submission.number())
                .with("programme", merged.programme())
                .with("period", merged.period())
                .with("draft", merged.draft())
                .with("sha256", merged.sha256())
                .with("mergedBy", merged.mergedBy())
                .with("mergedAt", merged.mergedAt())
                .withFile(CSV_ZIP, merged.csvZip());
        merged.inputs().forEach((organisation, number) -> item.with(INPUT + organisation, number));
        merged.files().forEach((path, file) -> item.withFile(FILE + path + "/", file));
        return new Item(Keys.submission(merged.programme(), merged.period(), submission.number()), 1, item.map());
    }

    private static KeptSubmission read(Item item) {
        var attributes = new Attributes(item.attributes());
        var merged = new Merged(
                attributes.text("programme"),
                attributes.month("period"),
                Boolean.parseBoolean(attributes.text("draft")),
                attributes.text("sha256"),
                inputs(attributes),
                files(attributes),
                attributes.findFile(CSV_ZIP),
                attributes.text("mergedBy"),
                attributes.instant("mergedAt"));
        return new KeptSubmission(attributes.count("number"), merged);
    }

    private static SortedMap<String, Integer> inputs(Attributes item) {
        var inputs = new TreeMap<String, Integer>();
        item.namesAfter(INPUT, "").forEach(code -> inputs.put(code, item.count(INPUT + code)));
        return inputs;
    }

    private static SortedMap<String, KeptFile> files(Attributes item) {
        var files = new TreeMap<String, KeptFile>();
        item.namesAfter(FILE, "/Key").forEach(path -> files.put(path, item.file(FILE + path + "/")));
        return files;
    }
}
