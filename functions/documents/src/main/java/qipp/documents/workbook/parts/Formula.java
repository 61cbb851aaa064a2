package qipp.documents.workbook.parts;

import java.util.Optional;
import java.util.regex.Pattern;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.domain.place.Place;

/**
 * Refuses a formula that takes its value from another file or the web, or calls another program. It need not name a part
 * of the package: a program that opens the workbook follows the formula alone.
 */
public final class Formula {
    private static final String DDE = "DDE links";

    /** What a formula has to have before it is looked at closely, as few have it. */
    private static final Pattern SUSPICIOUS =
            Pattern.compile("[|\\[\\\\]|://|(?:dde|rtd|webservice|image)\\s*\\(", Pattern.CASE_INSENSITIVE);

    /** Texts, quoted names of sheets, and columns of tables; another file stands in brackets before a sheet's name. */
    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"]*+\"|'(?<name>(?:[^']|'')*+)'|\\[[^\\]]*+](?<sheet>[\\p{L}\\p{N}_.]*+!)?");

    /** No sheet's name has one of these. */
    private static final Pattern FILE = Pattern.compile("[\\[\\\\]|://");

    private static final Pattern CALL = function("dde|rtd");
    private static final Pattern FETCH = function("webservice|image");

    private Formula() {}

    /** Refuses it, at its place. */
    public static void refuseReachingOut(String formula, Place place) throws Refusal {
        var what = SUSPICIOUS.matcher(formula).find() ? reached(formula) : Optional.<String>empty();
        if (what.isPresent()) {
            throw Refusals.activeContent(what.get(), place);
        }
    }

    private static Optional<String> reached(String formula) {
        var plain = QUOTED.matcher(formula).replaceAll("");
        if (plain.indexOf('|') >= 0 || CALL.matcher(plain).find()) {
            return Optional.of(DDE);
        }
        return FETCH.matcher(plain).find() || namesFile(formula) ? Optional.of(ActiveContent.LINKS) : Optional.empty();
    }

    private static boolean namesFile(String formula) {
        return QUOTED.matcher(formula)
                .results()
                .anyMatch(quoted -> quoted.group("sheet") != null
                        || (quoted.group("name") != null
                                && FILE.matcher(quoted.group("name")).find()));
    }

    private static Pattern function(String names) {
        return Pattern.compile("(?<![\\p{L}\\p{N}_.])(?:_xlfn\\.)?(?:" + names + ")\\s*\\(", Pattern.CASE_INSENSITIVE);
    }
}
