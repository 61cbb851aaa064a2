package qipp.cloud.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import qipp.cloud.application.HttpServer;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.Product;
import qipp.cloud.faults.Fault;
import qipp.cloud.faults.Faults;
import qipp.cloud.faults.UnreliableTable;
import qipp.domain.caller.Role;

class StopTest {
    @Test
    void a_call_that_is_under_way_ends_before_the_server_does() throws Exception {
        var faults = new Faults();
        var product = Product.small(new UnreliableTable(new MemoryTable(), faults), new MemoryFiles());
        var server = HttpServer.start(product.functions(), product.edge(), "127.0.0.1", 0);
        var request = HttpRequest.newBuilder(URI.create(server.address() + "/readTracker"))
                .header("content-type", "application/json")
                .header("authorization", product.tokens().organisation("NCL", Role.ORGANISATION_ANALYST))
                .POST(BodyPublishers.ofString("{\"period\":\"2012-06\"}"))
                .build();
        faults.at(1, Fault.LATE);
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.sendAsync(request, BodyHandlers.ofString());
            faults.awaitWaiting();
            var closing = CompletableFuture.runAsync(server::close);
            assertThat(closing).isNotDone();

            faults.goOn();

            assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(404);
            closing.get(20, TimeUnit.SECONDS);
        }
        try (var client = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString()))
                    .isInstanceOf(ConnectException.class);
        }
    }
}
