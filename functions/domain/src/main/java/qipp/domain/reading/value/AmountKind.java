package qipp.domain.reading.value;

import java.math.BigDecimal;
import java.util.Optional;
import qipp.domain.entry.Amount;
import qipp.domain.finding.Code;
import qipp.domain.money.Pounds;
import qipp.domain.reading.text.Blanks;
import qipp.domain.reading.text.NumberText;
import qipp.domain.sheet.Content;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.SavingsSign;

/**
 * An amount of money. Where the Cover's unit or sign was not understood, an amount that can be read is left undecided:
 * the Cover's finding is the only one.
 */
public record AmountKind(Optional<AmountUnit> coverUnit, Optional<SavingsSign> sign) implements Kind<Amount> {
    /** An amount to the penny has at most 15 digits. */
    private static final BigDecimal TOO_LARGE = new BigDecimal("1E13");

    @Override
    public String expected() {
        return "an amount such as 1,371 or £1.4m";
    }

    @Override
    public Taken<Amount> take(Content content) {
        if (content instanceof Content.Numeric(var value)) {
            return amount(content, plain(value));
        }
        if (content instanceof Content.Text(var text)) {
            return NumberText.read(Blanks.tidied(text))
                    .map(number -> amount(content, number))
                    .orElseGet(() -> notUnderstood(content));
        }
        return notUnderstood(content);
    }

    private static NumberText plain(BigDecimal value) {
        return new NumberText(value, value.scale(), false, Optional.empty());
    }

    private Taken<Amount> amount(Content content, NumberText number) {
        if (isPoundsOrThousands(number)) {
            return new Taken.Wrong<>(poundsOrThousands(content));
        }
        var unit = number.unit().or(() -> coverUnit);
        return unit.isPresent() && sign.isPresent()
                ? inPounds(content, number, unit.get(), sign.get())
                : new Taken.Undecided<>();
    }

    private boolean isPoundsOrThousands(NumberText number) {
        return number.pounds()
                && number.unit().isEmpty()
                && coverUnit.filter(unit -> unit != AmountUnit.POUNDS).isPresent();
    }

    private static Taken<Amount> inPounds(Content content, NumberText number, AmountUnit unit, SavingsSign sign) {
        var exact = number.value().multiply(unit.pounds());
        if (exact.abs().compareTo(TOO_LARGE) >= 0) {
            return new Taken.Wrong<>(
                    Fault.outOfRange(Code.NUMBER_OUT_OF_RANGE, content, "an amount below £10,000 billion"));
        }
        var saving = sign == SavingsSign.NEGATIVE ? exact.negate() : exact;
        var lastPlace = new Pounds(unit.pounds().movePointLeft(number.decimals())).amount();
        return new Taken.Value<>(
                new Amount(Pounds.toThePenny(saving), lastPlace, number.unit().isPresent()));
    }

    private Fault poundsOrThousands(Content content) {
        var unit = coverUnit.map(AmountUnit::label).orElse("");
        return new Fault(
                Code.NUMBER_NOT_UNDERSTOOD,
                "an amount in " + unit + ", or one with its own unit such as £1.4m",
                Fault.quoted(content) + ": pounds or thousands? The Cover says that amounts are in " + unit + ".",
                "Leave out the pound sign where the amount is in " + unit + ", or add k or m.");
    }

    private Taken<Amount> notUnderstood(Content content) {
        return new Taken.Wrong<>(Fault.notUnderstood(Code.NUMBER_NOT_UNDERSTOOD, content, expected()));
    }
}
