package qipp.embedded.commands;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import qipp.cloud.identity.Issuer;
import qipp.cloud.identity.Issuer.ClaimNames;
import qipp.embedded.opening.CannotOpen;
import qipp.embedded.server.SigningIn;

/** Who signs people in. */
final class IssuerOptions {
    @Option(
            names = "--issuer",
            paramLabel = "URL",
            description = "Who signs people in, as its tokens name it; or QIPP_ISSUER.")
    private Optional<String> issuer = Optional.empty();

    @Option(
            names = "--audience",
            paramLabel = "NAME",
            description = "Whom its tokens are for, as they name it; or QIPP_AUDIENCE.")
    private Optional<String> audience = Optional.empty();

    @Option(names = "--keys", paramLabel = "URL", description = "Where it publishes its keys (JWKS); or QIPP_KEYS.")
    private Optional<String> keys = Optional.empty();

    @Option(
            names = "--development-sign-in",
            description =
                    "Lets anybody on this machine in as anyone. It is so where no issuer is named; beside one it is refused.")
    private boolean development;

    private final Map<String, String> environment;

    IssuerOptions(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * The one who signs people in.
     *
     * @throws CannotOpen where two are named, or one by halves
     */
    SigningIn signingIn() {
        var named = said(issuer, "QIPP_ISSUER");
        var all = List.of(named, said(audience, "QIPP_AUDIENCE"), said(keys, "QIPP_KEYS"));
        if (all.stream().allMatch(Optional::isEmpty)) {
            return new SigningIn.Development();
        }
        if (development) {
            throw new CannotOpen(
                    "Development sign-in lets anybody in as anyone, so it cannot be switched on beside a real"
                            + " issuer" + named.map(name -> " (" + name + ")").orElse("") + ". Leave one of them out.");
        }
        if (all.stream().anyMatch(Optional::isEmpty)) {
            throw new CannotOpen("An issuer needs --issuer, --audience and --keys, all three.");
        }
        return new SigningIn.By(new Issuer(
                all.get(0).orElseThrow(),
                all.get(1).orElseThrow(),
                address(all.get(2).orElseThrow()),
                ClaimNames.USUAL));
    }

    private Optional<String> said(Optional<String> option, String variable) {
        return option.or(() -> Optional.ofNullable(environment.get(variable)).filter(text -> !text.isBlank()));
    }

    private static URI address(String text) {
        return Stream.of(text)
                .filter(address -> address.matches("https?://\\S+"))
                .map(URI::create)
                .findFirst()
                .orElseThrow(() -> new CannotOpen("The address of the issuer's keys is not one: " + text));
    }
}
