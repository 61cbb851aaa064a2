package qipp.domain.table.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import qipp.domain.programme.Table;
import qipp.domain.table.shown.TableCell;

/**
 * Which rows of a table are shown: conditions joined by {@code and}, each of a name, a comparison and a value, such as
 * {@code milestones.notMet > 0 and ratings.overall = red}. The name is an attribute of the rows or a figure path; the
 * comparison is {@code =}, {@code !=}, {@code <}, {@code <=}, {@code >} or {@code >=}. The value is a number (amounts in
 * pounds, a saving positive; ratios as 0.95), a date, a rating, {@code yes} or {@code no}, a text without regard to
 * case, or {@code blank}. A blank cell meets no condition but {@code = blank}.
 */
public record RowFilter(List<Condition> conditions) {
    static final RowFilter ALL_ROWS = new RowFilter(List.of());

    private static final Pattern AND = Pattern.compile("\\s+and\\s+");
    private static final Pattern CONDITION = Pattern.compile("\\s*([^\\s!<>=]+)\\s*(!=|<=|>=|=|<|>)\\s*(.*\\S)\\s*");

    public RowFilter {
        conditions = List.copyOf(conditions);
    }

    /** Reads a filter; nothing where it is none. */
    public static Optional<RowFilter> parse(String text) {
        var conditions = new ArrayList<Condition>();
        for (var part : Arrays.asList(AND.split(text))) {
            var matcher = CONDITION.matcher(part);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            conditions.add(new Condition(matcher.group(1), Comparison.of(matcher.group(2)), matcher.group(3)));
        }
        return Optional.of(new RowFilter(conditions));
    }

    /** The filter of a table that was checked. */
    public static RowFilter of(Table table) {
        return table.filter().flatMap(RowFilter::parse).orElse(ALL_ROWS);
    }

    /** Whether a row is shown, of which the function tells the cell by its name. */
    public boolean shows(Function<String, TableCell> cell) {
        return conditions.stream().allMatch(condition -> condition.holds(cell.apply(condition.name())));
    }
}
