package qipp.domain.table;

import java.util.Optional;

/**
 * What is wrong with the definition of a table.
 *
 * @param member where in the table, as a JSON pointer such as {@code /columns/2}
 * @param nearest the name that may have been meant
 */
public record TableProblem(String member, String problem, Optional<String> nearest) {
    static TableProblem of(String member, String problem) {
        return new TableProblem(member, problem, Optional.empty());
    }
}
