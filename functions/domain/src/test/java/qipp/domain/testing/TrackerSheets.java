package qipp.domain.testing;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import qipp.domain.sheet.Sheet;

/**
 * The sheets of a small tracker without a fault: organisation SEL, June 2012, two initiatives, amounts in thousands.
 * A test changes what it is about.
 */
public final class TrackerSheets {
    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    private TrackerSheets() {}

    public static TrackerSheets withoutFault() {
        return new TrackerSheets()
                .add("Cover", "Format", "qipp-tracker/1")
                .add("Cover", "Programme", "test-2012-13")
                .add("Cover", "Organisation", "SEL")
                .add("Cover", "Period", "2012-06")
                .add("Cover", "Finance to", "2012-05")
                .add("Cover", "Amounts in", "£000s")
                .add("Cover", "Savings are", "positive")
                .add("Initiatives", "Ref", "Initiative", "Theme")
                .add("Initiatives", "I1", "Fewer admissions", "Demand / activity management")
                .add("Initiatives", "I2", "Cheaper drugs", "drug-costs")
                .add(
                        "Milestones",
                        "Ref",
                        "Initiative ref",
                        "Milestone",
                        "Due",
                        "Status",
                        "Completed on",
                        "New date",
                        "Reason",
                        "Mitigating action")
                .add("Milestones", "M1", "I1", "Clinic opens", "30/04/2012", "Complete", "30/04/2012", "", "", "")
                .add("Milestones", "M2", "I2", "Formulary agreed", "31/12/2012", "Not started", "", "", "", "")
                .add(
                        "Finance",
                        "Line",
                        "Measure",
                        "Apr",
                        "May",
                        "Jun",
                        "Jul",
                        "Aug",
                        "Sep",
                        "Oct",
                        "Nov",
                        "Dec",
                        "Jan",
                        "Feb",
                        "Mar",
                        "Full year")
                .add("Finance", "I1", "Plan", 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 1200)
                .add("Finance", "I1", "Actual", 100, 100, "", "", "", "", "", "", "", "", "", "", "")
                .add("Finance", "I1", "Forecast", "", "", 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 1200)
                .add("Finance", "I2", "Plan", 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 600)
                .add("Finance", "I2", "Actual", 50, 50, "", "", "", "", "", "", "", "", "", "", "")
                .add("Finance", "I2", "Forecast", "", "", 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 600)
                .add("Finance", "ALL", "Plan", 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 1800)
                .add("Finance", "ALL", "Actual", 150, 150, "", "", "", "", "", "", "", "", "", "", "")
                .add("Finance", "ALL", "Forecast", "", "", 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 1800);
    }

    /** Adds a row to a sheet, or a sheet that is not there yet. */
    public TrackerSheets add(String sheet, Object... cells) {
        sheets.computeIfAbsent(sheet, _ -> new ArrayList<>()).add(new ArrayList<>(Arrays.asList(cells)));
        return this;
    }

    /** Puts a value into the Cover, whether its label is there or not. */
    public TrackerSheets cover(String label, Object value) {
        sheets.computeIfAbsent("Cover", _ -> new ArrayList<>())
                .removeIf(row -> row.getFirst().equals(label));
        return add("Cover", label, value);
    }

    /** Takes a label off the Cover. */
    public TrackerSheets withoutLabel(String label) {
        sheets.get("Cover").removeIf(row -> row.getFirst().equals(label));
        return this;
    }

    /** Puts a value into a column of the row that begins with a ref; a new column comes at the right. */
    public TrackerSheets set(String sheet, String ref, String column, Object value) {
        return set(sheet, List.of(ref), column, value);
    }

    /** Puts a value into a column of the row that begins with these values, as with a line and its measure. */
    public TrackerSheets set(String sheet, List<String> row, String column, Object value) {
        var rows = sheets.get(sheet);
        int index = columnIndex(rows.getFirst(), column);
        rows.stream()
                .filter(cells -> cells.size() >= row.size()
                        && cells.subList(0, row.size()).equals(row))
                .forEach(cells -> put(cells, index, value));
        return this;
    }

    /** Takes away the row that begins with these values. */
    public TrackerSheets remove(String sheet, String... row) {
        sheets.get(sheet)
                .removeIf(cells -> cells.size() >= row.length
                        && cells.subList(0, row.length).equals(List.of(row)));
        return this;
    }

    /** Takes a column away. */
    public TrackerSheets withoutColumn(String sheet, String column) {
        var rows = sheets.get(sheet);
        int index = rows.getFirst().indexOf(column);
        rows.stream().filter(cells -> cells.size() > index).forEach(cells -> cells.remove(index));
        return this;
    }

    /** Writes another name over a column. */
    public TrackerSheets rename(String sheet, String column, String name) {
        var header = sheets.get(sheet).getFirst();
        header.set(header.indexOf(column), name);
        return this;
    }

    /** Puts a title above the header of a sheet. */
    public TrackerSheets title(String sheet, String title) {
        sheets.get(sheet).addFirst(new ArrayList<>(List.of(title)));
        return this;
    }

    /** Writes every whole number of a sheet in a unit so many times smaller. */
    public TrackerSheets multiply(String sheet, int times) {
        sheets.get(sheet)
                .forEach(cells -> cells.replaceAll(cell -> cell instanceof Integer number ? number * times : cell));
        return this;
    }

    /** Takes a sheet away. */
    public TrackerSheets without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    public List<Sheet> build() {
        return sheets.entrySet().stream()
                .map(entry -> sheet(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** All sheets but one, which a test builds itself. */
    public List<Sheet> buildWith(Sheet own) {
        return Stream.concat(build().stream().filter(sheet -> !sheet.name().equals(own.name())), Stream.of(own))
                .collect(toCollection(ArrayList::new));
    }

    private static int columnIndex(List<Object> header, String column) {
        if (!header.contains(column)) {
            header.add(column);
        }
        return header.indexOf(column);
    }

    private static void put(List<Object> cells, int index, Object value) {
        while (cells.size() <= index) {
            cells.add("");
        }
        cells.set(index, value);
    }

    private static Sheet sheet(String name, List<List<Object>> rows) {
        var builder = SheetBuilder.sheet(name);
        rows.forEach(row -> builder.row(row.toArray()));
        return builder.build();
    }
}
