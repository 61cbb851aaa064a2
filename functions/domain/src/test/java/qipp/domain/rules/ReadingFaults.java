package qipp.domain.rules;

import static qipp.domain.rules.Fault.fault;

import java.util.List;
import qipp.domain.finding.Code;
import qipp.domain.sheet.Content;

/** Faults that are found while cells are read. The due dates of the tracker without a fault are of 2012. */
final class ReadingFaults {
    static final List<Fault> ALL = List.of(
            fault(
                    "format_of_another_year",
                    Given.tracker(t -> t.cover("Format", "qipp-tracker/9")),
                    Code.FILE_FORMAT_UNKNOWN,
                    "Cover!B7",
                    "qipp-tracker/9",
                    "qipp-tracker/1"),
            fault(
                    "formula_never_calculated",
                    Given.tracker(
                            t -> t.set("Milestones", "M2", "Due", new Content.FormulaWithoutValue("=EOMONTH(B1,6)"))),
                    Code.CELL_FORMULA_WITHOUT_VALUE,
                    "Milestones!D3",
                    "=EOMONTH(B1,6)",
                    "a formula with its value"),
            fault(
                    "error_of_a_formula",
                    Given.tracker(t -> t.set("Finance", List.of("I1", "Plan"), "Jul", new Content.ErrorValue("#REF!"))),
                    Code.CELL_ERROR_VALUE,
                    "Finance!F2",
                    "#REF!",
                    "a value"),
            fault(
                    "ref_of_65_characters",
                    Given.tracker(t -> t.set("Milestones", "M2", "Ref", "M".repeat(65))),
                    Code.CELL_TEXT_TOO_LONG,
                    "Milestones!A3",
                    "M".repeat(65),
                    "at most 64 characters"),
            fault(
                    "sheet_left_out",
                    Given.tracker(t -> t.without("Milestones")),
                    Code.SHEET_MISSING,
                    "Milestones",
                    "",
                    "a sheet Milestones"),
            fault(
                    "column_left_out",
                    Given.tracker(t -> t.withoutColumn("Milestones", "Due")),
                    Code.COLUMN_MISSING,
                    "Milestones",
                    "",
                    "a column Due"),
            fault(
                    "column_mistyped",
                    Given.tracker(t -> t.rename("Milestones", "Status", "Staus")),
                    Code.COLUMN_MISSING,
                    "Milestones!E1",
                    "Staus",
                    "a column Status"),
            fault(
                    "column_without_its_name",
                    Given.tracker(t -> t.rename("Finance", "Sep", "")),
                    Code.COLUMN_MISSING,
                    "Finance!H1",
                    "",
                    "a column Sep"),
            fault(
                    "column_named_by_an_error",
                    Given.tracker(t -> t.set("Finance", "Line", "Sep", new Content.ErrorValue("#REF!"))),
                    Code.COLUMN_MISSING,
                    "Finance!H1",
                    "#REF!",
                    "a column Sep"),
            fault(
                    "two_columns_of_one_name",
                    Given.tracker(t -> t.rename("Milestones", "Reason", "DUE")),
                    Code.COLUMN_TWICE,
                    "Milestones!H1",
                    "Due",
                    "one column Due"),
            fault(
                    "label_left_out",
                    Given.tracker(t -> t.withoutLabel("Period")),
                    Code.LABEL_MISSING,
                    "Cover",
                    "",
                    "a label Period"),
            fault(
                    "label_mistyped",
                    Given.tracker(t -> t.withoutLabel("Period").cover("Peroid", "2012-06")),
                    Code.LABEL_MISSING,
                    "Cover!A7",
                    "Peroid",
                    "a label Period"),
            fault(
                    "label_without_its_name",
                    Given.tracker(t -> t.withoutLabel("Period").cover("", "2012-06")),
                    Code.LABEL_MISSING,
                    "Cover!A7",
                    "",
                    "a label Period"),
            fault(
                    "status_left_blank",
                    Given.tracker(t -> t.set("Milestones", "M1", "Status", "").set("Milestones", "M2", "Status", "")),
                    Code.REQUIRED_BLANK,
                    "Milestones!E2 Milestones!E3",
                    "",
                    "Not started, In progress, Complete, Cancelled"),
            fault(
                    "status_of_no_list",
                    Given.tracker(t -> t.set("Milestones", "M2", "Status", "Nearly done")),
                    Code.VALUE_NOT_IN_LIST,
                    "Milestones!E3",
                    "Nearly done",
                    "Not started, In progress, Complete, Cancelled"),
            fault(
                    "date_in_words",
                    Given.tracker(t -> t.set("Milestones", "M2", "Due", "next spring")),
                    Code.DATE_NOT_UNDERSTOOD,
                    "Milestones!D3",
                    "next spring",
                    "a date such as 30/06/2012"),
            fault(
                    "date_of_the_last_century",
                    Given.tracker(t -> t.set("Milestones", "M2", "Due", "31/12/1912")),
                    Code.DATE_OUT_OF_RANGE,
                    "Milestones!D3",
                    "31/12/1912",
                    "a date from 2009-04-01 to 2018-03-31"),
            fault(
                    "amount_to_be_confirmed",
                    Given.tracker(t -> t.set("Finance", List.of("I1", "Plan"), "Jul", "TBC")),
                    Code.NUMBER_NOT_UNDERSTOOD,
                    "Finance!F2",
                    "TBC",
                    "an amount such as 1,371 or £1.4m"),
            fault(
                    "likelihood_above_five",
                    Given.tracker(
                            t -> t.add("Risks", "Ref", "Risk", "Likelihood").add("Risks", "R1", "Delay", 6)),
                    Code.NUMBER_OUT_OF_RANGE,
                    "Risks!C2",
                    "6",
                    "a whole number from 1 to 5"),
            fault(
                    "period_in_words",
                    Given.tracker(t -> t.cover("Period", "last month")),
                    Code.PERIOD_NOT_UNDERSTOOD,
                    "Cover!B7",
                    "last month",
                    "a month such as 2012-06"),
            fault(
                    "column_of_ones_own",
                    Given.tracker(t -> t.set("Milestones", "M1", "RAG last month", "Green")),
                    Code.COLUMN_UNKNOWN,
                    "Milestones!J1",
                    "RAG last month",
                    "a column of the format"));

    private ReadingFaults() {}
}
