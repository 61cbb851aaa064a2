package qipp.domain.reading.value;

import java.util.function.Function;

/** What came of taking a content as a kind of value. */
public sealed interface Taken<T> {
    /** It is one. */
    record Value<T>(T value) implements Taken<T> {}

    /** It is none. */
    record Wrong<T>(Fault fault) implements Taken<T> {}

    /** It cannot be told because of something that is wrong elsewhere and is reported there. */
    record Undecided<T>() implements Taken<T> {}

    default <R> Taken<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Value<T>(var value) -> new Value<>(change.apply(value));
            case Wrong<T>(var fault) -> new Wrong<>(fault);
            case Undecided<T> _ -> new Undecided<>();
        };
    }
}
