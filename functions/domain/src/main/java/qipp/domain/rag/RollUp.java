package qipp.domain.rag;

/** The ratings of what a subject consists of, put together: any Red gives Red, else any Amber Amber, else any Green Green. */
public record RollUp(int red, int amber, int green) {
    /** Of a subject that consists of nothing. */
    public static final RollUp NONE = new RollUp(0, 0, 0);

    /** Of one rating; one that is not applicable counts for nothing. */
    public static RollUp of(Rating rating) {
        return switch (rating) {
            case RED -> new RollUp(1, 0, 0);
            case AMBER -> new RollUp(0, 1, 0);
            case GREEN -> new RollUp(0, 0, 1);
            case NOT_APPLICABLE -> NONE;
        };
    }

    /** Of both together. */
    public RollUp plus(RollUp other) {
        return new RollUp(red + other.red, amber + other.amber, green + other.green);
    }

    /** The worst of them; not applicable where there is none. */
    public Rating rating() {
        if (red > 0) {
            return Rating.RED;
        }
        if (amber > 0) {
            return Rating.AMBER;
        }
        return green > 0 ? Rating.GREEN : Rating.NOT_APPLICABLE;
    }
}
