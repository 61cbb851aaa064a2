package qipp.cloud.functions;

import java.util.function.Function;

/**
 * A function that people call, as it is offered to them: under its name, and to those who may.
 *
 * @param input the type of what is sent; {@code output} likewise of what is answered
 */
public record Operation<I, O>(String name, Who who, Class<I> input, Class<O> output, Function<Call<I>, O> function)
        implements Function<Call<I>, O> {
    @Override
    public O apply(Call<I> call) {
        who.admit(call.caller());
        return function.apply(call);
    }
}
