package qipp.container;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where to listen: {@code PORT}, as container platforms say it. */
final class Port {
    private static final String NAME = "PORT";
    private static final String USUAL = "8080";
    private static final int HIGHEST = 65_535;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");

    private Port() {}

    /**
     * The port; 0 stands for any that is free, and 8080 is taken where nothing is said.
     *
     * @throws WrongUse where what is said is no port
     */
    static int of(Map<String, String> environment) {
        return Optional.of(environment.getOrDefault(NAME, USUAL))
                .filter(said -> DIGITS.matcher(said).matches())
                .map(Integer::valueOf)
                .filter(port -> port <= HIGHEST)
                .orElseThrow(() -> new WrongUse(NAME + " is no number from 0 to " + HIGHEST));
    }
}
