package qipp.domain.caller;

import java.util.Optional;
import java.util.Set;

/** Who is calling: by a verified token, for one programme and at most one organisation. */
public record Caller(String subject, String programme, Optional<String> organisation, Set<Role> roles) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the caller may read what all organisations of the programme sent. */
    public boolean isOfRegion() {
        return has(Role.REGION_ANALYST) || has(Role.REGION_DIRECTOR);
    }
}
