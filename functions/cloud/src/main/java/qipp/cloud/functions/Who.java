package qipp.cloud.functions;

import static qipp.domain.caller.Role.ORGANISATION_ANALYST;
import static qipp.domain.caller.Role.ORGANISATION_DIRECTOR;
import static qipp.domain.caller.Role.REGION_ANALYST;
import static qipp.domain.caller.Role.REGION_DIRECTOR;

import java.util.Set;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;
import qipp.domain.refusal.NotYours;

/** Who may call a function, by role. */
public enum Who {
    /** Whoever works for an organisation, for that organisation. */
    ORGANISATION,
    /** Whoever works for the region. */
    REGION,
    /** The region's directors. */
    REGIONS_DIRECTOR,
    /** Anyone who is signed in. */
    ANYONE;

    /** Refuses a caller who has none of the roles. */
    void admit(Caller caller) {
        if (roles().stream().noneMatch(caller::has)) {
            throw new NotYours("Your role does not allow this.");
        }
    }

    private Set<Role> roles() {
        return switch (this) {
            case ORGANISATION -> Set.of(ORGANISATION_ANALYST, ORGANISATION_DIRECTOR);
            case REGION -> Set.of(REGION_ANALYST, REGION_DIRECTOR);
            case REGIONS_DIRECTOR -> Set.of(REGION_DIRECTOR);
            case ANYONE -> Set.of(Role.values());
        };
    }
}
