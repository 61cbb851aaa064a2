package qipp.embedded.control;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import qipp.embedded.data.Keys;
import qipp.embedded.opening.CannotOpen;

/** Asks the process that serves for a backup of its data. */
public final class BackupRequest {
    private static final int OK = 200;

    private BackupRequest() {}

    /**
     * What the backup holds, in words; empty where nobody serves.
     *
     * @throws CannotOpen where the one who serves refuses, in its words
     */
    public static Optional<String> send(Keys keys, Path target) {
        return Address.find(keys).map(address -> send(address, target.toAbsolutePath()));
    }

    private static String send(Address address, Path target) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address.of(Control.BACKUP))
                    .header("Authorization", address.authorization())
                    .POST(BodyPublishers.ofString(target.toString()));
            return said(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException fault) {
            throw new CannotOpen("The process that has the data folder open does not answer: " + fault, fault);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new CannotOpen("The backup was interrupted", interruption);
        }
    }

    private static String said(HttpResponse<String> answer) {
        if (answer.statusCode() != OK) {
            throw new CannotOpen(answer.body());
        }
        return answer.body();
    }
}
