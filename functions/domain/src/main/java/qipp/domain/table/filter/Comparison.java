package qipp.domain.table.filter;

import java.util.Arrays;

/** How a filter compares a cell with its value. */
enum Comparison {
    /** The same. */
    EQUAL("="),
    /** Another. */
    OTHER("!="),
    /** Less. */
    LESS("<"),
    /** Less, or the same. */
    AT_MOST("<="),
    /** More. */
    MORE(">"),
    /** More, or the same. */
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    static Comparison of(String sign) {
        return Arrays.stream(values())
                .filter(comparison -> comparison.sign.equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no comparison " + sign));
    }

    /** Whether it holds of what {@code compareTo} says. */
    boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case OTHER -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
