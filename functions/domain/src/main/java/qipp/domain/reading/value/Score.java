package qipp.domain.reading.value;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import qipp.domain.finding.Code;
import qipp.domain.sheet.Content;

/** A likelihood or an impact: a whole number from 1 to 5. */
public enum Score implements Kind<Integer> {
    /** Every score is of this kind. */
    SCORE;

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    @Override
    public String expected() {
        return "a whole number from 1 to 5";
    }

    @Override
    public Taken<Integer> take(Content content) {
        return NumberKind.number(content)
                .map(number -> inRange(content, number))
                .orElseGet(
                        () -> new Taken.Wrong<>(Fault.notUnderstood(Code.NUMBER_NOT_UNDERSTOOD, content, expected())));
    }

    private Taken<Integer> inRange(Content content, BigDecimal number) {
        return IntStream.rangeClosed(LOWEST, HIGHEST)
                .filter(score -> number.compareTo(BigDecimal.valueOf(score)) == 0)
                .boxed()
                .findFirst()
                .<Taken<Integer>>map(Taken.Value::new)
                .orElseGet(() -> new Taken.Wrong<>(Fault.outOfRange(Code.NUMBER_OUT_OF_RANGE, content, expected())));
    }
}
