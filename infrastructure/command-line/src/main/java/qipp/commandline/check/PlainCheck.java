package qipp.commandline.check;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qipp.commandline.output.Format;
import qipp.commandline.output.Output;
import qipp.domain.checking.Asked;

/**
 * Understands a plain {@code qipp check}, which is what people and programs run most, in a hundredth of the time that the
 * library for command lines takes to be loaded. Whatever is not plain, or wrong, is left to the library, which then says
 * what is wrong with it; {@code PlainCheckTest} holds the two to the same understanding.
 */
public final class PlainCheck {
    private static final String PREVIOUS = "--previous";
    private static final Set<String> WITH_VALUE = Set.of(
            "--programme", "--as-at", "--format", "--organisation", "--period", "--received", "--marked", PREVIOUS);
    private static final Set<String> ALONE = Set.of("--quiet", "--replace");

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> alone = new HashSet<>();
    private final List<Path> previous = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();

    private PlainCheck() {}

    /** What is asked for; nothing where the words are not plain. */
    public static Optional<CheckRequest> of(String... words) {
        if (words.length < 2 || !words[0].equals("check")) {
            return Optional.empty();
        }
        var plain = new PlainCheck();
        return plain.takeAll(List.of(words).subList(1, words.length)) ? plain.request() : Optional.empty();
    }

    private boolean takeAll(List<String> words) {
        var left = new ArrayList<>(words.reversed());
        while (!left.isEmpty()) {
            if (!take(left.removeLast(), left)) {
                return false;
            }
        }
        return !files.isEmpty();
    }

    /** A word, with the one behind it where it is an option's value. An option is there once. */
    private boolean take(String word, List<String> left) {
        if (isPlain(word)) {
            return files.add(Path.of(word));
        }
        if (ALONE.contains(word)) {
            return alone.add(word);
        }
        if (!WITH_VALUE.contains(word) || left.isEmpty() || !isPlain(left.getLast())) {
            return false;
        }
        var value = left.removeLast();
        return word.equals(PREVIOUS) ? previous.add(Path.of(value)) : values.put(word, value) == null;
    }

    private static boolean isPlain(String word) {
        return !word.isEmpty() && "-@\"'".indexOf(word.charAt(0)) < 0;
    }

    private Optional<CheckRequest> request() {
        try {
            return Optional.of(new CheckRequest(
                    value("--programme"),
                    value("--as-at").map(LocalDate::parse),
                    new Output(
                            value("--format").map(PlainCheck::format).orElse(Format.TABLE), alone.contains("--quiet")),
                    new Asked(value("--organisation"), value("--period").map(YearMonth::parse)),
                    value("--received").map(LocalDate::parse),
                    previous,
                    value("--marked").map(Path::of),
                    alone.contains("--replace"),
                    files));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Format format(String name) {
        return Format.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }
}
