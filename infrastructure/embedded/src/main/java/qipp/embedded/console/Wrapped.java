package qipp.embedded.console;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text in lines that are not longer than a terminal is wide. */
public final class Wrapped {
    private static final int WIDTH = 100;
    private static final Pattern BLANKS = Pattern.compile(" +");

    private Wrapped() {}

    /**
     * The lines of a text.
     *
     * @param first how the first line begins
     * @param others how the others do; as wide as the first
     */
    public static List<String> lines(String first, String others, String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : BLANKS.split(text.strip(), -1)) {
            if (!line.isEmpty() && others.length() + line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        lines.replaceAll(others::concat);
        lines.set(0, first + lines.getFirst().substring(others.length()));
        return List.copyOf(lines);
    }
}
