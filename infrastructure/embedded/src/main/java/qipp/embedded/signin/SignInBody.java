package qipp.embedded.signin;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import qipp.cloud.identity.ClaimedCode;
import qipp.cloud.identity.Subject;
import qipp.documents.json.Json;
import qipp.documents.json.JsonReading;
import qipp.documents.json.UnexpectedJson;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;

/**
 * As whom somebody wants to sign in: {@code {"programme", "organisation", "roles": [], "subject"}}, where the region's
 * people leave the organisation out. What would give a token that nobody accepts is refused here, where it can be mended.
 */
final class SignInBody {
    private static final String PROGRAMME = "programme";
    private static final String ORGANISATION = "organisation";
    private static final String ROLES = "roles";
    private static final String SUBJECT = "subject";
    private static final Set<String> KNOWN = Set.of(PROGRAMME, ORGANISATION, ROLES, SUBJECT);
    private static final Set<Role> OF_AN_ORGANISATION =
            EnumSet.of(Role.ORGANISATION_ANALYST, Role.ORGANISATION_DIRECTOR);
    private static final Map<String, Role> BY_CLAIM =
            Arrays.stream(Role.values()).collect(Collectors.toUnmodifiableMap(Role::claim, role -> role));
    private final SortedMap<String, Json> members;

    private SignInBody(SortedMap<String, Json> members) {
        this.members = members;
    }

    /**
     * Whom a body speaks of.
     *
     * @throws NotASignIn where it speaks of nobody
     */
    static Caller read(byte[] body) {
        try {
            if (JsonReading.read(body) instanceof Json.Members(var members)) {
                return new SignInBody(members).caller();
            }
        } catch (UnexpectedJson _) {
            throw new NotASignIn("The body is not JSON.");
        }
        throw new NotASignIn("The body is not a JSON object.");
    }

    private Caller caller() {
        refuseUnknown();
        var caller = new Caller(subject(), required(PROGRAMME), code(ORGANISATION), roles());
        if (caller.organisation().isEmpty() && caller.roles().stream().anyMatch(OF_AN_ORGANISATION::contains)) {
            throw new NotASignIn("An organisation's role needs an \"organisation\".");
        }
        return caller;
    }

    private void refuseUnknown() {
        var unknown = new TreeMap<>(members);
        unknown.keySet().removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new NotASignIn("Only \"programme\", \"organisation\", \"roles\" and \"subject\" are known.");
        }
    }

    private String subject() {
        return text(SUBJECT)
                .filter(Subject::is)
                .orElseThrow(() ->
                        new NotASignIn("\"subject\" says who you are, in at most " + Subject.LONGEST + " characters."));
    }

    private String required(String key) {
        return code(key).orElseThrow(() -> new NotASignIn("\"" + key + "\" is missing."));
    }

    private Optional<String> code(String key) {
        var code = text(key);
        if (code.filter(text -> !ClaimedCode.is(text)).isPresent()) {
            throw new NotASignIn("\"" + key + "\" is a code: letters, digits, dots, hyphens and underlines.");
        }
        return code;
    }

    private Optional<String> text(String key) {
        return switch (members.getOrDefault(key, Json.NULL)) {
            case Json.Text(var text) -> Optional.of(text);
            case Json.Null() -> Optional.empty();
            case Json.Numeric _, Json.Truth _, Json.Array _, Json.Members _ ->
                throw new NotASignIn("\"" + key + "\" is a text.");
        };
    }

    private Set<Role> roles() {
        if (members.get(ROLES) instanceof Json.Array(var roles) && !roles.isEmpty()) {
            return roles.stream().map(SignInBody::role).collect(Collectors.toUnmodifiableSet());
        }
        throw unknownRoles();
    }

    private static Role role(Json json) {
        return Optional.of(json)
                .filter(Json.Text.class::isInstance)
                .map(Json.Text.class::cast)
                .flatMap(text -> Optional.ofNullable(BY_CLAIM.get(text.value())))
                .orElseThrow(SignInBody::unknownRoles);
    }

    private static NotASignIn unknownRoles() {
        return new NotASignIn("\"roles\" is a list of one or more of: " + String.join(", ", claims()) + ".");
    }

    private static List<String> claims() {
        return Arrays.stream(Role.values()).map(Role::claim).toList();
    }
}
