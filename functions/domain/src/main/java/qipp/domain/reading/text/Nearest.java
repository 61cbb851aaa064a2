package qipp.domain.reading.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The word of a list that somebody may have meant. */
public final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /** The word that takes the fewest changes of a letter, where these are fewer than half of its letters: £k is not nearly £m. */
    public static Optional<String> to(String typed, List<String> words) {
        var folded = Blanks.folded(typed);
        if (folded.length() > LONGEST) {
            return Optional.empty();
        }
        return words.stream()
                .filter(word -> 2 * changes(folded, Blanks.folded(word)) < word.length())
                .min(Comparator.comparingInt(word -> changes(folded, Blanks.folded(word))));
    }

    /** How many letters are to be put, taken or changed to make one word of the other. Source: Levenshtein 1966. */
    private static int changes(String from, String to) {
        int[] last = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 0; i < from.length(); i++) {
            last = afterLetter(from.charAt(i), to, last);
        }
        return last[to.length()];
    }

    private static int[] afterLetter(char letter, String to, int[] before) {
        int[] after = new int[before.length];
        after[0] = before[0] + 1;
        for (int j = 1; j < after.length; j++) {
            int changed = before[j - 1] + (letter == to.charAt(j - 1) ? 0 : 1);
            after[j] = Math.min(changed, 1 + Math.min(before[j], after[j - 1]));
        }
        return after;
    }
}
