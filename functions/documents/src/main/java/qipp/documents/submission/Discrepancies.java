package qipp.documents.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import qipp.documents.json.UnexpectedJson;
import qipp.documents.submission.difference.Difference;

/** Collects what does not hold. */
final class Discrepancies {
    static final String BY_ROWS = "the rows give";

    private final List<Discrepancy> found = new ArrayList<>();

    void add(Discrepancy discrepancy) {
        found.add(discrepancy);
    }

    void add(String path, String what) {
        found.add(Discrepancy.of(path, what));
    }

    void add(String path, String where, String what) {
        found.add(new Discrepancy(path, where, what));
    }

    /**
     * A place that differs.
     *
     * @param teller who says what should stand there, with its verb
     */
    void add(String path, Difference difference, String teller) {
        add(path, difference.where(), difference.by(teller));
    }

    /** What is read from a file; what stands in the way is a discrepancy. */
    <T> Optional<T> read(String path, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (UnexpectedJson unexpected) {
            add(path, unexpected.where(), unexpected.expected() + " is expected there");
            return Optional.empty();
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Each once, file by file. */
    List<Discrepancy> byFile() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Discrepancy::file))
                .toList();
    }
}
