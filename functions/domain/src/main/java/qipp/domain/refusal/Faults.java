package qipp.domain.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qipp.domain.refusal.NotAcceptable.Fault;

/** Collects what is wrong with the fields of what was sent, so that all of it is said at once. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    /** The field is at fault unless the condition holds. */
    public Faults unless(boolean holds, String pointer, String detail) {
        if (!holds) {
            found.add(new Fault(pointer, detail));
        }
        return this;
    }

    /** The field is at fault where there is something to say of it. */
    public Faults where(Optional<String> fault, String pointer) {
        fault.ifPresent(detail -> found.add(new Fault(pointer, detail)));
        return this;
    }

    /** Refuses what was sent where any field is at fault. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new NotAcceptable(found);
        }
    }
}
