package qipp.documents.programme;

import java.util.List;
import qipp.documents.json.CanonicalJson;
import qipp.documents.json.Json;
import qipp.documents.json.Sha256;
import qipp.domain.programme.Programme;

/** What reading a programme gave. */
public sealed interface ReadProgramme {
    /** A programme, with the document that says it. */
    record Valid(Programme programme, Json document) implements ReadProgramme {
        /** The version: the SHA-256 of the document's canonical form, in lower-case hexadecimal; worked out when asked for. */
        public String sha256() {
            return Sha256.of(CanonicalJson.bytes(document));
        }
    }

    /** No programme. Each problem is a JSON pointer and, after a colon, what is wrong and what would be right. */
    record Invalid(List<String> problems) implements ReadProgramme {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
