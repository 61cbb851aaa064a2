package qipp.domain.entry;

import java.util.Optional;
import java.util.function.Function;
import qipp.domain.place.Place;

/**
 * What stands in a cell: a value, nothing, or something that could not be understood. A rule that needs a value does
 * not run without it, so one cause gives one finding and nobody has to remember it.
 */
public sealed interface Cell<T> {
    Place place();

    /** A value, with the text that was entered for it. */
    record Given<T>(T value, String entered, Place place) implements Cell<T> {
        @Override
        public Optional<T> given() {
            return Optional.of(value);
        }

        @Override
        public <R> Cell<R> map(Function<? super T, ? extends R> change) {
            return new Given<>(change.apply(value), entered, place);
        }
    }

    /** Nothing. */
    record Blank<T>(Place place) implements Cell<T> {
        @Override
        public String entered() {
            return "";
        }

        @Override
        public <R> Cell<R> map(Function<? super T, ? extends R> change) {
            return new Blank<>(place);
        }
    }

    /** Something of which no value could be made; its finding has been reported. */
    record NotUnderstood<T>(String entered, Place place) implements Cell<T> {
        @Override
        public <R> Cell<R> map(Function<? super T, ? extends R> change) {
            return new NotUnderstood<>(entered, place);
        }
    }

    /** The value, where there is one. */
    default Optional<T> given() {
        return Optional.empty();
    }

    /** The text as it stands in the cell; empty for a blank. */
    String entered();

    default boolean isBlank() {
        return this instanceof Blank<T>;
    }

    /** Whether the cell is a value or a blank: nothing in it was left unread. */
    default boolean isUnderstood() {
        return !(this instanceof NotUnderstood<T>);
    }

    /** The same cell with what becomes of its value. */
    <R> Cell<R> map(Function<? super T, ? extends R> change);
}
