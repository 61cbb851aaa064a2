package qipp.domain.tracker;

/** What a finance row measures. */
public sealed interface Measure {
    /** The measures of every programme. */
    enum Standard implements Measure {
        /** What was planned. */
        PLAN("Plan"),
        /** What was delivered, in the months that have closed. */
        ACTUAL("Actual"),
        /** What is expected, in the months that remain. */
        FORECAST("Forecast"),
        /** What is assured of the forecast. */
        ASSURED("Assured");

        private final String label;

        Standard(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** A measure of the programme's own, by its id: summed, never rated. */
    record Own(String id, String name) implements Measure {
        @Override
        public String label() {
            return name;
        }
    }

    /** As the tracker writes it. */
    String label();
}
