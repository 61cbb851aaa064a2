package qipp.domain.reading.value;

import java.math.BigDecimal;
import java.util.Optional;
import qipp.domain.finding.Code;
import qipp.domain.reading.text.Blanks;
import qipp.domain.reading.text.NumberText;
import qipp.domain.sheet.Content;

/** A number in a unit of its own, as an indicator has it. */
public enum NumberKind implements Kind<BigDecimal> {
    /** Every such number is of this kind. */
    NUMBER;

    private static final BigDecimal TOO_LARGE = new BigDecimal("1E15");

    @Override
    public String expected() {
        return "a number such as 1,371 or 12.5";
    }

    @Override
    public Taken<BigDecimal> take(Content content) {
        return number(content)
                .map(number -> inRange(content, number))
                .orElseGet(
                        () -> new Taken.Wrong<>(Fault.notUnderstood(Code.NUMBER_NOT_UNDERSTOOD, content, expected())));
    }

    /** The number that a content is, where it is one without any unit. */
    static Optional<BigDecimal> number(Content content) {
        if (content instanceof Content.Numeric(var value)) {
            return Optional.of(value);
        }
        return content instanceof Content.Text(var text)
                ? NumberText.read(Blanks.tidied(text))
                        .filter(number -> !number.pounds() && number.unit().isEmpty())
                        .map(NumberText::value)
                : Optional.empty();
    }

    private static Taken<BigDecimal> inRange(Content content, BigDecimal number) {
        return number.abs().compareTo(TOO_LARGE) < 0
                ? new Taken.Value<>(number)
                : new Taken.Wrong<>(
                        Fault.outOfRange(Code.NUMBER_OUT_OF_RANGE, content, "a number of at most 15 digits"));
    }
}
