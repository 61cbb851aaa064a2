package qipp.domain.merge.obstacle;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import qipp.domain.ledger.Account;
import qipp.domain.ledger.Tally;

/** What stands in the way of a final submission. A draft can do with some of it, and then says so. */
public sealed interface Obstacle {
    /** In plain words, naming who or what it is about. */
    String message();

    /** What a draft can do with: it gives the reason why it is one. */
    sealed interface Missing extends Obstacle {}

    /** An organisation of the programme sent no tracker that was accepted, and nothing earlier is carried forward. */
    record Absent(String code, String name, YearMonth period) implements Missing {
        @Override
        public String message() {
            return "%s (%s) has no accepted tracker for %s.".formatted(name, code, words(period));
        }
    }

    /** An organisation of the programme sent no tracker that was accepted; its last one stands in for it. */
    record CarriedForward(String code, String name, YearMonth period, YearMonth from) implements Missing {
        @Override
        public String message() {
            return "%s (%s) has no accepted tracker for %s; its tracker of %s is carried forward."
                    .formatted(name, code, words(period), words(from));
        }
    }

    /** A tracker is accepted once its reasons are given. */
    record WaitsForExplanation(String code, String name, int findings) implements Missing {
        @Override
        public String message() {
            return "%s (%s) has still to explain what was found in its tracker (%s).".formatted(name, code, findings);
        }
    }

    /** A file among the inputs was rejected. */
    record Rejected(Optional<String> organisation, String sha256, int findings) implements Missing {
        @Override
        public String message() {
            return "The tracker of %s is rejected (%s found); its file begins with the hash %s."
                    .formatted(organisation.orElse("an unknown organisation"), findings, shortened(sha256));
        }
    }

    /** The programme does not know an organisation. */
    record UnknownOrganisation(String code, String programme) implements Missing {
        @Override
        public String message() {
            return "The programme %s has no organisation %s.".formatted(programme, code);
        }
    }

    /** Two files are of one organisation: which one counts is not for the merge to guess. */
    record SentTwice(String code, String firstSha256, String secondSha256) implements Obstacle {
        @Override
        public String message() {
            return "There are two trackers of %s (hashes %s and %s): leave out the one that does not count."
                    .formatted(code, shortened(firstSha256), shortened(secondSha256));
        }
    }

    /** A tracker is of another programme. */
    record OtherProgramme(Optional<String> organisation, String programme, String expected) implements Obstacle {
        @Override
        public String message() {
            return "The tracker of %s is of the programme %s, not of %s."
                    .formatted(organisation.orElse("an unknown organisation"), programme, expected);
        }
    }

    /** A tracker is of another period. */
    record OtherPeriod(Optional<String> organisation, YearMonth period, YearMonth expected) implements Obstacle {
        @Override
        public String message() {
            return "The tracker of %s is of %s, not of %s."
                    .formatted(organisation.orElse("an unknown organisation"), words(period), words(expected));
        }
    }

    /** A tracker names a theme that the programme does not know, as where another programme's submission is merged. */
    record UnknownTheme(String code, String theme, String programme) implements Obstacle {
        @Override
        public String message() {
            return "%s uses the theme %s, which the programme %s does not have.".formatted(code, theme, programme);
        }
    }

    /** There is no tracker at all. */
    record NothingToMerge(YearMonth period) implements Obstacle {
        @Override
        public String message() {
            return "There is no accepted tracker for %s, nor an earlier one.".formatted(words(period));
        }
    }

    /** The amounts are so large that their sums could not be written exactly. */
    record TooLarge() implements Obstacle {
        @Override
        public String message() {
            return "The amounts add up to £10,000 billion or more, which cannot be written exactly: some are in another unit.";
        }
    }

    /** Rows or pounds that came in are neither in the submission nor excluded. */
    record LedgerDoesNotTie(Account account, Tally in, Tally out, Tally excluded) implements Obstacle {
        @Override
        public String message() {
            return "The ledger does not tie for %s: in %s, out %s, excluded %s."
                    .formatted(words(account), words(in), words(out), words(excluded));
        }
    }

    private static String shortened(String sha256) {
        return sha256.substring(0, Math.min(sha256.length(), 12));
    }

    private static String words(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
    }

    private static String words(Account account) {
        return account.sheet().label() + account.measure().map(", "::concat).orElse("");
    }

    private static String words(Tally tally) {
        return tally.rows() + " rows and £" + tally.pounds();
    }
}
