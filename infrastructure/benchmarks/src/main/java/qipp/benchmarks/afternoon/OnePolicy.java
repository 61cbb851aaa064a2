package qipp.benchmarks.afternoon;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import qipp.benchmarks.large.LargeProgramme;
import qipp.documents.json.Sha256;
import qipp.domain.keeping.Policies;
import qipp.domain.programme.Programme;

/** The policy of one programme, whatever the period. */
record OnePolicy(Programme programme) implements Policies {
    @Override
    public List<String> programmes() {
        return List.of(programme.id());
    }

    @Override
    public Optional<Policy> of(String id, YearMonth period) {
        return latest(id);
    }

    @Override
    public Optional<Policy> latest(String id) {
        return Optional.of(new Policy(programme, Sha256.of(LargeProgramme.document(programme))))
                .filter(_ -> id.equals(programme.id()));
    }

    @Override
    public byte[] document(Policy policy) {
        return LargeProgramme.document(programme);
    }
}
