package qipp.domain.finding;

import java.util.Locale;

/**
 * Every code that a finding can have, in the order of the catalogue. A code is never reused and never changes its
 * meaning. Source: the rules of the tracker, format 1.
 */
public enum Code {
    /** The file is not a workbook: no zip, or no workbook in it. */
    FILE_NOT_A_WORKBOOK(Severity.REJECTS),
    /** The file is password-protected or in the old .xls format. */
    FILE_ENCRYPTED_OR_OLD(Severity.REJECTS),
    /** The workbook contains macros. */
    FILE_HAS_MACROS(Severity.REJECTS),
    /** The workbook contains embedded objects, ActiveX, external links, data connections or DDE. */
    FILE_HAS_ACTIVE_CONTENT(Severity.REJECTS),
    /** The file begins right and cannot be read to its end. */
    FILE_UNREADABLE(Severity.REJECTS),
    /** The file is larger in some way than a tracker may be. */
    FILE_OVER_LIMIT(Severity.REJECTS),
    /** The file says that it is of a format other than this one. */
    FILE_FORMAT_UNKNOWN(Severity.REJECTS),
    /** A formula was saved without its value. */
    CELL_FORMULA_WITHOUT_VALUE(Severity.REJECTS),
    /** A cell holds an error value. */
    CELL_ERROR_VALUE(Severity.REJECTS),
    /** A text is longer than 2,000 characters, or a ref than 64. */
    CELL_TEXT_TOO_LONG(Severity.REJECTS),
    /** A key is given twice in one JSON object. */
    JSON_KEY_TWICE(Severity.REJECTS),
    /** The Cover names another programme than the one asked for. */
    COVER_PROGRAMME_DIFFERS(Severity.REJECTS),
    /** The Cover names another organisation than the one asked for. */
    COVER_ORGANISATION_DIFFERS(Severity.REJECTS),
    /** The Cover names another period than the one asked for. */
    COVER_PERIOD_DIFFERS(Severity.REJECTS),
    /** The programme does not know the Cover's organisation. */
    COVER_ORGANISATION_UNKNOWN(Severity.REJECTS),
    /** Finance to is after the period, or in another financial year. */
    COVER_FINANCE_TO_NOT_IN_YEAR(Severity.REJECTS),
    /** A nil return has rows beside it. */
    NIL_RETURN_WITH_ROWS(Severity.REJECTS),
    /** A required sheet is not there. */
    SHEET_MISSING(Severity.REJECTS),
    /** A required column is not there. */
    COLUMN_MISSING(Severity.REJECTS),
    /** A column that the format knows is there twice. */
    COLUMN_TWICE(Severity.REJECTS),
    /** A required label of the Cover is not there. */
    LABEL_MISSING(Severity.REJECTS),
    /** A required cell is blank. */
    REQUIRED_BLANK(Severity.REJECTS),
    /** A value is not one of its closed list. */
    VALUE_NOT_IN_LIST(Severity.REJECTS),
    /** A date cannot be understood. */
    DATE_NOT_UNDERSTOOD(Severity.REJECTS),
    /** A number cannot be understood. */
    NUMBER_NOT_UNDERSTOOD(Severity.REJECTS),
    /** A number is outside what its column takes. */
    NUMBER_OUT_OF_RANGE(Severity.REJECTS),
    /** A month cannot be understood. */
    PERIOD_NOT_UNDERSTOOD(Severity.REJECTS),
    /** A date lies outside the programme's dates. */
    DATE_OUT_OF_RANGE(Severity.REJECTS),
    /** A ref stands for two rows. */
    REF_TWICE(Severity.REJECTS),
    /** A ref names an initiative that is not there. */
    REF_TO_NOTHING(Severity.REJECTS),
    /** There are more initiatives than the programme allows. */
    INITIATIVES_TOO_MANY(Severity.REJECTS),
    /** There are fewer initiatives than the programme asks for. */
    INITIATIVES_TOO_FEW(Severity.EXPLAIN),
    /** An identified initiative has no milestones. */
    INITIATIVE_WITHOUT_MILESTONES(Severity.EXPLAIN),
    /** The initiatives cover less of the challenge than the programme's floor. */
    COVERAGE_BELOW_FLOOR(Severity.EXPLAIN),
    /** The initiatives cover less of the challenge than the programme's target. */
    COVERAGE_BELOW_TARGET(Severity.NOTE),
    /** The initiatives add up to more than the challenge. */
    COVERAGE_ABOVE_CHALLENGE(Severity.NOTE),
    /** An own rating is better than the computed overall rating. */
    OWN_RATING_BETTER(Severity.EXPLAIN),
    /** A new date is on or before the original one. */
    MILESTONE_NEW_DATE_BEFORE_DUE(Severity.REJECTS),
    /** A milestone is Complete without a completion date. */
    MILESTONE_COMPLETE_WITHOUT_DATE(Severity.REJECTS),
    /** A completion date stands beside a status that is not Complete. */
    MILESTONE_COMPLETED_BUT_STATUS(Severity.REJECTS),
    /** A completion date is after the day on which the tracker was received. */
    MILESTONE_COMPLETED_IN_FUTURE(Severity.REJECTS),
    /** A completion date is after the end of the period. */
    MILESTONE_COMPLETED_AFTER_PERIOD(Severity.NOTE),
    /** A milestone is overdue, not in progress, and has no new date. */
    MILESTONE_OVERDUE_WITHOUT_PLAN(Severity.EXPLAIN),
    /** A milestone's new date has passed and it is not met. */
    MILESTONE_NEW_DATE_PASSED(Severity.EXPLAIN),
    /** A milestone has slipped and no reason is given. */
    MILESTONE_SLIPPED_WITHOUT_REASON(Severity.EXPLAIN),
    /** A milestone has slipped and no mitigating action is given. */
    MILESTONE_SLIPPED_WITHOUT_ACTION(Severity.EXPLAIN),
    /** A milestone is cancelled and no reason is given. */
    MILESTONE_CANCELLED_WITHOUT_REASON(Severity.EXPLAIN),
    /** A line lacks a row that it needs. */
    FINANCE_ROW_MISSING(Severity.REJECTS),
    /** A line has two rows of one measure. */
    FINANCE_ROW_TWICE(Severity.REJECTS),
    /** A row lacks the amount of a month that it needs. */
    MONTH_MISSING(Severity.REJECTS),
    /** An actual stands after the last month with actuals. */
    ACTUAL_AFTER_FINANCE_TO(Severity.REJECTS),
    /** A full year is not what its months add up to. */
    FULL_YEAR_DIFFERS(Severity.REJECTS),
    /** A total is not what the initiatives add up to. */
    TOTAL_DIFFERS(Severity.REJECTS),
    /** The parts of a row do not add up to it. */
    PARTS_DIFFER(Severity.REJECTS),
    /** A total of the Outlook is not what its years add up to. */
    OUTLOOK_TOTAL_DIFFERS(Severity.REJECTS),
    /** An initiative's Finance to is after the Cover's. */
    INITIATIVE_FINANCE_TO_AFTER_COVER(Severity.REJECTS),
    /** A forecast stands in a closed month and differs from the actual. */
    FORECAST_IN_CLOSED_MONTH(Severity.NOTE),
    /** A measure is written with the other sign than the Cover declares. */
    SIGN_FLIPPED(Severity.REJECTS),
    /** An amount looks as if it were in another unit than the rest. */
    UNIT_SLIP(Severity.EXPLAIN),
    /** A plan stands against a forecast outturn of nil. */
    PLAN_WITH_NIL_FORECAST(Severity.EXPLAIN),
    /** A forecast outturn stands against a plan of nil. */
    FORECAST_WITHOUT_PLAN(Severity.EXPLAIN),
    /** The initiatives' annual plans add up to more than the whole programme's. */
    INITIATIVES_EXCEED_ALL(Severity.EXPLAIN),
    /** The Outlook's current year is not the line's plan. */
    OUTLOOK_DIFFERS_FROM_PLAN(Severity.EXPLAIN),
    /** A column or Cover label is unknown and ignored by the rules. */
    COLUMN_UNKNOWN(Severity.NOTE),
    /** Hidden or filtered rows, columns or sheets were counted. */
    HIDDEN_ROWS_COUNTED(Severity.NOTE),
    /** An original date was changed without a new reason. */
    MILESTONE_DUE_CHANGED(Severity.REJECTS),
    /** An original date was changed with a new reason; slippage stays counted from the first. */
    MILESTONE_REBASELINED(Severity.NOTE),
    /** A milestone of the last accepted tracker is gone. */
    MILESTONE_VANISHED(Severity.EXPLAIN),
    /** An initiative of the last accepted tracker is gone. */
    INITIATIVE_VANISHED(Severity.EXPLAIN),
    /** A milestone came back under another ref. */
    MILESTONE_REF_CHANGED(Severity.EXPLAIN),
    /** A milestone that was Complete is so no more. */
    MILESTONE_REOPENED(Severity.EXPLAIN),
    /** A completion date differs from the one accepted before. */
    COMPLETION_DATE_RESTATED(Severity.NOTE),
    /** The amount of a closed month differs from the one accepted before. */
    CLOSED_MONTH_RESTATED(Severity.EXPLAIN),
    /** A plan differs from the one accepted before. */
    PLAN_RESTATED(Severity.EXPLAIN),
    /** Nothing but the Cover differs from the last accepted tracker. */
    TRACKER_UNCHANGED(Severity.EXPLAIN);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** As it leaves the system, for example {@code required_blank}. */
    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }
}
