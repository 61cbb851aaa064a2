package qipp.documents.spreadsheet;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a sheet to be read and printed; each cell has a format of its own.
 *
 * @param width in characters
 * @param numbers whether its values are numbers, so that the heading stands above them
 * @param cell what a row has in it, where it has something
 */
public record PaperColumn<R>(String name, int width, boolean numbers, Function<R, Optional<Shown>> cell) {
    /** A value and how it is shown. */
    public record Shown(Written value, Format format) {}
}
