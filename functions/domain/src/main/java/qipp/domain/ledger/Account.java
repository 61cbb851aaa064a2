package qipp.domain.ledger;

import java.util.Optional;

/**
 * What the ledger counts apart.
 *
 * @param measure such as {@code Plan} or, of an initiative's scenarios, {@code Best}; empty for what carries no money
 */
public record Account(SourceSheet sheet, Optional<String> measure) implements Comparable<Account> {
    /** The rows of a sheet themselves, whatever they say of money. */
    public static Account rowsOf(SourceSheet sheet) {
        return new Account(sheet, Optional.empty());
    }

    public static Account of(SourceSheet sheet, String measure) {
        return new Account(sheet, Optional.of(measure));
    }

    @Override
    public int compareTo(Account other) {
        int bySheet = sheet.compareTo(other.sheet);
        return bySheet == 0 ? measure.orElse("").compareTo(other.measure.orElse("")) : bySheet;
    }
}
