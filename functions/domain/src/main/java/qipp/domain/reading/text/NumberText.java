package qipp.domain.reading.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qipp.domain.tracker.AmountUnit;

/**
 * A number or an amount as text. Thousands are set apart by commas or by blanks, in threes and all alike; a minus is a
 * hyphen, U+2212, an en dash or brackets, before a pound sign or after it.
 *
 * @param value with its sign, in its own unit, to 15 significant digits
 * @param decimals how many stand after the point
 * @param pounds whether a pound sign stands before it
 * @param unit thousands or millions of pounds, where {@code k} or {@code m} says so
 */
public record NumberText(BigDecimal value, int decimals, boolean pounds, Optional<AmountUnit> unit) {
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    /** Far more than any amount has: to read a number takes the square of its digits. */
    private static final int LONGEST = 100;

    private static final Set<String> NIL = Set.of("-", "\u2013", "NIL");
    private static final NumberText ZERO = new NumberText(BigDecimal.ZERO, 0, false, Optional.empty());

    private static final Pattern BRACKETS = Pattern.compile("(£?) ?\\(([^()]+)\\) ?([kKmM]?)");
    private static final Pattern NUMBER =
            Pattern.compile("(?<before>[-\u2212\u2013]?) ?(?<pounds>£?) ?(?<after>[-\u2212\u2013]?) ?"
                    + "(?<whole>\\d+|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+)"
                    + "(?:\\.(?<decimals>\\d+))? ?(?<unit>[kKmM]?)");

    /** Reads a tidied text; nothing where it is no number, or says that it is about one, or leaves its thousands in doubt. */
    public static Optional<NumberText> read(String tidied) {
        if (tidied.length() > LONGEST) {
            return Optional.empty();
        }
        if (NIL.contains(Blanks.folded(tidied))) {
            return Optional.of(ZERO);
        }
        var brackets = BRACKETS.matcher(tidied);
        return brackets.matches()
                ? number(brackets.group(1) + Blanks.trimmed(brackets.group(2)) + brackets.group(3), true)
                : number(tidied, false);
    }

    private static Optional<NumberText> number(String text, boolean inBrackets) {
        var matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var minus = matcher.group("before") + matcher.group("after") + (inBrackets ? "-" : "");
        return minus.length() > 1 ? Optional.empty() : Optional.of(of(matcher, !minus.isEmpty()));
    }

    private static NumberText of(Matcher matcher, boolean negative) {
        var decimals = Optional.ofNullable(matcher.group("decimals")).orElse("");
        var whole = matcher.group("whole").replace(",", "").replace(" ", "");
        var value = new BigDecimal(decimals.isEmpty() ? whole : whole + "." + decimals).round(DIGITS);
        return new NumberText(
                negative ? value.negate() : value,
                decimals.length(),
                !matcher.group("pounds").isEmpty(),
                unit(matcher.group("unit")));
    }

    private static Optional<AmountUnit> unit(String suffix) {
        return switch (suffix) {
            case "k", "K" -> Optional.of(AmountUnit.THOUSANDS);
            case "m", "M" -> Optional.of(AmountUnit.MILLIONS);
            default -> Optional.empty();
        };
    }
}
