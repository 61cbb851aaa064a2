package qipp.domain.reading.format;

/**
 * A column of a sheet, or a label of the Cover.
 *
 * @param name as the format writes it
 * @param there whether a sheet without it is incomplete
 * @param filled whether its cells may not be blank
 */
public record Column(String name, boolean there, boolean filled) {
    /** Every cell of every row is looked for by its column: a name remembers its hash. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** A column that every row fills in. */
    static Column required(String name) {
        return new Column(name, true, true);
    }

    /** A column that has to be there, and whose cells may be blank. */
    static Column present(String name) {
        return new Column(name, true, false);
    }

    /** A column that need not be there. */
    static Column optional(String name) {
        return new Column(name, false, false);
    }
}
