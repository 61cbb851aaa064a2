package qipp.domain.reading.value;

import java.util.function.Function;

/** What came of taking a content as a kind of value. */
public sealed interface Taken<T> {
    /** It is one. */
    record Value<T>(T value) implements Taken<T> {
        @Override
        public <R> Taken<R> map(Function<? super T, ? extends R> change) {
            return new Value<>(change.apply(value));
        }
    }

    /** It is none. */
    record Wrong<T>(Fault fault) implements Taken<T> {
        @Override
        public <R> Taken<R> map(Function<? super T, ? extends R> change) {
            return new Wrong<>(fault);
        }
    }

    /** It cannot be told because of something that is wrong elsewhere and is reported there. */
    record Undecided<T>() implements Taken<T> {
        @Override
        public <R> Taken<R> map(Function<? super T, ? extends R> change) {
            return new Undecided<>();
        }
    }

    /** The same with what becomes of the value. */
    <R> Taken<R> map(Function<? super T, ? extends R> change);
}
