package qipp.cloud.fakes;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import qipp.cloud.identity.NotSignedIn;
import qipp.cloud.identity.Tokens;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;

/** Tokens that stand for callers, without any cryptography. */
public final class Issued implements Tokens {
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();

    /** A header for somebody who works for an organisation of the small programme. */
    public String organisation(String code, Role... roles) {
        return header(new Caller("somebody@" + code, SmallProgramme.ID, Optional.of(code), Set.of(roles)));
    }

    /** A header for somebody who works for the region of the small programme. */
    public String region(Role... roles) {
        return header(new Caller("somebody@region", SmallProgramme.ID, Optional.empty(), Set.of(roles)));
    }

    public String header(Caller caller) {
        String header = "Bearer token-" + callers.size();
        callers.put(header, caller);
        return header;
    }

    @Override
    public Caller caller(Optional<String> authorization) {
        return authorization
                .flatMap(header -> Optional.ofNullable(callers.get(header)))
                .orElseThrow(() -> new NotSignedIn("not issued"));
    }
}
