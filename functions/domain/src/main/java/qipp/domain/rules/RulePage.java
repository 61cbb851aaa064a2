package qipp.domain.rules;

import java.util.Optional;
import qipp.domain.finding.Code;
import qipp.domain.finding.Severity;

/**
 * What people are told of a code.
 *
 * @param what it says of a tracker
 * @param why it is looked for
 * @param fix what to do about it
 * @param detail how it is told, and where it is not run
 */
public record RulePage(Code code, String what, String why, String example, String fix, Optional<String> detail) {
    /** The page, in Markdown. */
    public String markdown() {
        return """
                # %s

                %s

                **%s.** %s

                ## Why
                %s

                ## Example
                %s

                ## What to do
                %s
                %s""".formatted(
                        code.published(),
                        what,
                        severity(),
                        effect(),
                        why,
                        example,
                        fix,
                        detail.map(RulePage::section).orElse(""));
    }

    private String severity() {
        return code.severity().published();
    }

    private String effect() {
        return switch (code.severity()) {
            case Severity.REJECTS -> "The tracker is not accepted.";
            case Severity.EXPLAIN -> "The tracker is accepted once a reason is given.";
            case Severity.NOTE -> "Nothing is asked for.";
        };
    }

    private static String section(String detail) {
        return "\n## In detail\n" + detail + "\n";
    }
}
