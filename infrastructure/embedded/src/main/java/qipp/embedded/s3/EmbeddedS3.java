package qipp.embedded.s3;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import qipp.embedded.opening.CannotOpen;

/** A running S3 server over a folder; what is put into it is on disk before it is acknowledged, and never changed. */
public final class EmbeddedS3 implements AutoCloseable {
    /** The one bucket. */
    public static final String BUCKET = "qipp";
    /** The one region that signatures may name. */
    public static final String REGION = "eu-west-2";

    private static final long LARGEST_FILE = 64L * 1024 * 1024;
    private static final int THREADS = 64;
    private static final List<String> METHODS = List.of("GET", "PUT");
    private static final List<String> HEADERS = List.of("content-type", "if-none-match", "x-amz-checksum-sha256");

    private final S3Proxy server;
    private final Announcements announcements;
    private final String host;

    private EmbeddedS3(S3Proxy server, Announcements announcements, String host) {
        this.server = server;
        this.announcements = announcements;
        this.host = host;
    }

    /**
     * Starts a server and clears what a kill left of files that were being put.
     *
     * @throws CannotOpen where the file system lacks what the server needs, or the port is taken
     */
    public static EmbeddedS3 start(Settings settings) {
        var folder = prepared(settings.folder());
        var announcements = new Announcements(settings.created(), settings.announceAfter());
        var store = new WholeFiles(new FilesystemNio2BlobStore(folder.toString()), folder, announcements::announce);
        var server = S3Proxy.builder()
                .blobStore(store)
                .endpoint(URI.create("http://" + settings.host() + ":" + settings.port()))
                .awsAuthentication(AuthenticationType.AWS_V4, settings.accessKey(), settings.secret())
                .maxSinglePartObjectSize(LARGEST_FILE)
                .jettyMaxThreads(THREADS)
                .corsRules(new CrossOriginResourceSharing(
                        List.of(Pattern.quote(settings.pageOrigin())), METHODS, HEADERS, List.of(), "false"))
                .build();
        StatusPage.close(server);
        start(server, settings);
        return new EmbeddedS3(server, announcements, settings.host());
    }

    /** Where it listens. */
    public URI endpoint() {
        return URI.create("http://" + host + ":" + server.getPort());
    }

    /** Lets requests that are under way end, and tells of no file that was not told yet. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception fault) {
            throw new IllegalStateException("The S3 server did not stop", fault);
        } finally {
            announcements.close();
        }
    }

    private static Path prepared(Path folder) {
        try {
            Files.createDirectories(folder.resolve(BUCKET));
            ExtendedAttributes.require(folder);
            Unfinished.clear(folder);
            return folder;
        } catch (IOException fault) {
            throw new CannotOpen("The folder " + folder + " cannot be used for files: " + fault.getMessage(), fault);
        }
    }

    private static void start(S3Proxy server, Settings settings) {
        try {
            server.start();
        } catch (IOException taken) {
            throw new CannotOpen(
                    "The S3 server cannot listen on " + settings.host() + ":" + settings.port() + ": "
                            + taken.getMessage(),
                    taken);
        } catch (Exception fault) {
            throw new IllegalStateException("The S3 server did not start", fault);
        }
    }

    /**
     * What a server needs.
     *
     * @param folder where the files lie
     * @param host an address of this machine; the loopback address unless others are to reach it
     * @param port 0 for any that is free
     * @param pageOrigin the only origin whose pages may put and get files
     * @param created is told the key of each new file, on a thread of its own
     * @param announceAfter so much later
     */
    public record Settings(
            Path folder,
            String accessKey,
            String secret,
            String host,
            int port,
            String pageOrigin,
            Consumer<String> created,
            Duration announceAfter) {}
}
