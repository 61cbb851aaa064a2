package qipp.domain.tracker;

/** What an outlook row is about. */
public sealed interface OutlookLine {
    /** An initiative, by its ref. */
    record OfInitiative(Ref ref) implements OutlookLine {}

    /** A theme, by its id. */
    record OfTheme(String theme) implements OutlookLine {}

    /** The line {@code ALL}: the organisation's whole savings programme. */
    record WholeProgramme() implements OutlookLine {}

    /** As the tracker writes it. */
    default String label() {
        return switch (this) {
            case OfInitiative(var ref) -> ref.text();
            case OfTheme(var theme) -> theme;
            case WholeProgramme() -> "ALL";
        };
    }
}
