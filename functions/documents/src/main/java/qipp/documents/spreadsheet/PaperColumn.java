package qipp.documents.spreadsheet;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A column of a sheet to be read and printed; each cell has a format of its own.
 *
 * @param width in characters
 * @param side where the heading stands: above its values
 * @param cell what a row, counted from 0, has in it, where it has something
 */
public record PaperColumn(String name, int width, Side side, IntFunction<Optional<Shown>> cell) {
    /** A value and how it is shown. */
    public record Shown(Written value, Format format) {}
}
