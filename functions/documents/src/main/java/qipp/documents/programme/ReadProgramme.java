package qipp.documents.programme;

import java.util.List;
import qipp.domain.programme.Programme;

/** What reading a programme gave. */
public sealed interface ReadProgramme {
    /**
     * A programme.
     *
     * @param sha256 the version: of the document's canonical form, in lower-case hexadecimal
     */
    record Valid(Programme programme, String sha256) implements ReadProgramme {}

    /** No programme. Each problem is a JSON pointer and, after a colon, what is wrong and what would be right. */
    record Invalid(List<String> problems) implements ReadProgramme {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
