package qipp.domain.tracker;

import java.math.BigDecimal;

/** The unit in which a workbook's amounts are written. */
public enum AmountUnit {
    /** Pounds. */
    POUNDS("£", 1),
    /** Thousands of pounds. */
    THOUSANDS("£000s", 1_000),
    /** Millions of pounds. */
    MILLIONS("£m", 1_000_000);

    private final String label;
    private final BigDecimal pounds;

    AmountUnit(String label, long pounds) {
        this.label = label;
        this.pounds = BigDecimal.valueOf(pounds);
    }

    /** As the Cover writes it. */
    public String label() {
        return label;
    }

    /** What one is worth in pounds. */
    public BigDecimal pounds() {
        return pounds;
    }
}
