package qipp.embedded.server;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where the process listens, and under which addresses others reach it.
 *
 * @param host an address of this machine
 * @param publicPage the address of functions and page, where a proxy stands in front of them
 * @param publicFiles likewise of the files; links hold it, signed
 */
public record Listening(String host, ListenPorts ports, Optional<URI> publicPage, Optional<URI> publicFiles) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0");
    private static final String THIS_MACHINE = "127.0.0.1";

    /** On the loopback address, for this machine alone. */
    public static Listening onThisMachine(ListenPorts ports) {
        return new Listening(THIS_MACHINE, ports, Optional.empty(), Optional.empty());
    }

    boolean isForThisMachineAlone() {
        return LOOPBACK.contains(host);
    }

    /** The address of functions and page. */
    URI page() {
        return publicPage.orElseGet(() -> local(ports.functions()));
    }

    /** The address of the files, in links. */
    URI files() {
        return publicFiles.orElseGet(this::ownFiles);
    }

    /** The address at which this process itself reaches the files. */
    URI ownFiles() {
        return local(ports.files());
    }

    private URI local(int port) {
        return URI.create("http://" + (EVERYWHERE.contains(host) ? THIS_MACHINE : host) + ":" + port);
    }
}
