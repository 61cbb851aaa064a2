package qipp.embedded.console;

import java.util.function.UnaryOperator;

/**
 * A text in a table.
 *
 * @param paint colours the text once it has its width
 */
public record Cell(String text, Side side, UnaryOperator<String> paint) {
    /** At which side of its column a text stands. */
    public enum Side {
        /** Words. */
        LEFT,
        /** Numbers. */
        RIGHT
    }

    public static Cell left(String text) {
        return new Cell(text, Side.LEFT, UnaryOperator.identity());
    }

    public static Cell right(String text) {
        return new Cell(text, Side.RIGHT, UnaryOperator.identity());
    }

    public Cell painted(UnaryOperator<String> colour) {
        return new Cell(text, side, shown -> colour.apply(paint.apply(shown)));
    }

    int width() {
        return text.codePointCount(0, text.length());
    }

    String in(int width) {
        var blanks = " ".repeat(Math.max(0, width - width()));
        return switch (side) {
            case LEFT -> paint.apply(text) + blanks;
            case RIGHT -> blanks + paint.apply(text);
        };
    }
}
