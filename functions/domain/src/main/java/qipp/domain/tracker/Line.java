package qipp.domain.tracker;

/** What a finance row is about. */
public sealed interface Line {
    /** An initiative, by its ref. */
    record OfInitiative(Ref ref) implements Line {}

    /** The line {@code ALL}: the organisation's whole savings programme, as in its finance return. */
    record WholeProgramme() implements Line {}

    /** The line {@code Total}: checked against the sum of the initiatives, and otherwise ignored. */
    record Total() implements Line {}

    /** As the tracker writes it. */
    default String label() {
        return switch (this) {
            case OfInitiative(var ref) -> ref.text();
            case WholeProgramme() -> "ALL";
            case Total() -> "Total";
        };
    }
}
