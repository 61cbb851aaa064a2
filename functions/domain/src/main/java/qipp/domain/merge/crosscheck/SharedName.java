package qipp.domain.merge.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Theme;

/**
 * Tells a name that points at one piece of work ({@code Closure of St Helier ward 5}) from one that any organisation
 * may use for its own ({@code Integrated care}). Source: "The merge", cross-checks: an equal theme or a general name is
 * no double count.
 */
final class SharedName {
    /** Words of which general names are made: small words, stages of any work, kinds of care, what savings are about. */
    private static final String GENERAL_WORDS = """
            a all an and at by for from full in into new non of on other out per the to up with within
            agree agreed agreement approval approve approved assess assessment begin case commence complete completed
            completion consultation deliver delivery design develop developed development end establish established
            evaluate evaluation final finalised first fourth framework go identify identified implement implementation
            implemented launch launched launches learning live milestone mobilisation model phase pilot pilots plan plans
            programme project quarter quarterly recruit recruited recruitment redesign redesigned report reporting review
            reviewed roll rollout second set sign signed specification stage start started strategy team test third
            tender year
            acute admissions care clinical clinics community conditions elective elderly emergency health hospital
            integrated integration local long mental outpatient outpatients pathway pathways people planned prescribing
            prevention primary public referral referrals secondary service services site sites social specialised term
            trust unplanned unscheduled urgent
            activity back board budget business commission commissioned commissioning contract contracting contracts
            corporate cost costs decommissioning demand drug drugs efficiency estate estates finance improve improved
            improvement management medicine medicines monitoring office performance procurement productivity provider
            providers quality reduce reduced reducing reduction run running savings scheme schemes staff training
            transformation workforce
            """;

    private static final Pattern NUMBERED = Pattern.compile("\\p{L}{0,2}\\p{Nd}+");

    private final Set<String> general;

    SharedName(Programme programme) {
        general = Stream.concat(
                        Stream.of(GENERAL_WORDS), programme.themes().stream().map(Theme::name))
                .flatMap(names -> words(names).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What the spellings of a name that points at one piece of work have in common: its words, without regard to case and
     * punctuation; empty for a general name.
     */
    Optional<String> shared(String name) {
        var words = words(name);
        for (var word : words) {
            if (pointsAtOneThing(word)) {
                return Optional.of(String.join(" ", words));
            }
        }
        return Optional.empty();
    }

    private boolean pointsAtOneThing(String word) {
        return !general.contains(word) && !isNumber(word);
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        var lower = name.toLowerCase(Locale.ROOT);
        for (int start = 0, end; start < lower.length(); start = end + 1) {
            end = start;
            while (end < lower.length() && isInWord(lower.charAt(end))) {
                end++;
            }
            if (end > start) {
                words.add(lower.substring(start, end));
            }
        }
        return words;
    }

    /** Halves of a character too: what they stand for is no blank and no punctuation. */
    private static boolean isInWord(char character) {
        return Character.isLetterOrDigit(character) || Character.isSurrogate(character);
    }

    /** A number, or a letter or two before one, as in {@code Q1} and {@code M017}: it tells no work from another's. */
    private static boolean isNumber(String word) {
        return Character.isDigit(word.codePointBefore(word.length()))
                && NUMBERED.matcher(word).matches();
    }
}
