package qipp.domain.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import qipp.domain.finding.Code;

/** The pages of all codes, in the order of the catalogue. Their texts stand in {@code pages.properties}. */
public final class RulePages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("qipp.domain.rules.pages", Locale.ROOT);

    private RulePages() {}

    public static List<RulePage> all() {
        return Arrays.stream(Code.values()).map(RulePages::of).toList();
    }

    /** The page of a code. */
    public static RulePage of(Code code) {
        return new RulePage(
                code, text(code, "what"), text(code, "why"), text(code, "example"), text(code, "fix"), detail(code));
    }

    /** The list of all codes, in Markdown, with a link to the page of each. */
    public static String index() {
        return all().stream().map(RulePages::line).collect(Collectors.joining("\n", """
                        # What is checked
                        Each code has a page: what it says, why it is looked for, an example and what to do. A finding that *rejects*
                        keeps the tracker from being accepted, one to *explain* waits for a reason, a *note* asks for nothing.

                        | code | severity | when |
                        |---|---|---|
                        """, "\n"));
    }

    private static String line(RulePage page) {
        var code = page.code().published();
        return "| [`%s`](%s.md) | %s | %s |"
                .formatted(code, code, page.code().severity().published(), page.what());
    }

    private static Optional<String> detail(Code code) {
        return Optional.of(key(code, "detail")).filter(TEXTS::containsKey).map(TEXTS::getString);
    }

    private static String text(Code code, String part) {
        return TEXTS.getString(key(code, part));
    }

    private static String key(Code code, String part) {
        return code.published() + "." + part;
    }
}
