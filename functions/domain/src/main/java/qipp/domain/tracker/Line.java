package qipp.domain.tracker;

/**
 * What a finance row is about. Lines are keys; how two are equal is spelled out, as Java would work it out anew at each
 * start.
 */
public sealed interface Line {
    /** An initiative, by its ref. */
    record OfInitiative(Ref ref) implements Line {
        @Override
        public String label() {
            return ref.text();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfInitiative(var otherRef) && ref.equals(otherRef);
        }

        @Override
        public int hashCode() {
            return ref.hashCode();
        }
    }

    /** The line {@code ALL}: the organisation's whole savings programme, as in its finance return. */
    record WholeProgramme() implements Line {
        @Override
        public String label() {
            return "ALL";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WholeProgramme;
        }

        @Override
        public int hashCode() {
            return label().hashCode();
        }
    }

    /** The line {@code Total}: checked against the sum of the initiatives, and otherwise ignored. */
    record Total() implements Line {
        @Override
        public String label() {
            return "Total";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Total;
        }

        @Override
        public int hashCode() {
            return label().hashCode();
        }
    }

    /** As the tracker writes it. */
    String label();
}
