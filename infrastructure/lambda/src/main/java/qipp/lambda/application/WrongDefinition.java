package qipp.lambda.application;

import java.util.Collection;

/** The environment does not name one function that there is. */
public final class WrongDefinition extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongDefinition(String definition, Collection<String> names) {
        super("SPRING_CLOUD_FUNCTION_DEFINITION is '" + definition + "'; it must be one of "
                + String.join(", ", names));
    }
}
