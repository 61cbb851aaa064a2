package qipp.embedded.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qipp.documents.TrackerFiles;
import qipp.documents.json.Json;
import qipp.documents.json.JsonReading;
import qipp.domain.sheet.Opened;
import qipp.embedded.Main;
import qipp.embedded.demo.CallRefused;
import qipp.embedded.demo.Cluster;
import qipp.embedded.kill.ChildProcess;

/** What {@code qipp serve} really writes to its standard error while a tracker is sent, read as what it is: JSON. */
class ServerLogTest {
    private static final Pattern ADDRESS = Pattern.compile("http://[0-9.:]+[a-z/-]*");
    private static final String SECRET = "s3cr3t";
    private static final int SHORTEST_TELLING_TEXT = 12;

    @TempDir
    private static Path folder;

    private static Cluster.Link link;
    private static List<String> tokens;
    private static List<String> lines;

    @BeforeAll
    static void walkAnUpload() throws IOException {
        var errors = folder.resolve("errors");
        var process = ChildProcess.of(
                        List.of(
                                "-XX:TieredStopAtLevel=1",
                                "-Dlogback.configurationFile=logback.xml",
                                "-Dlogging.config=classpath:logback.xml"),
                        Main.class,
                        "serve",
                        "--data",
                        folder.resolve("data").toString(),
                        "--port",
                        "0")
                .redirectError(errors.toFile())
                .start();
        try (var said = process.inputReader();
                var london = London.at(address(said, "listens at"), address(said, "Sign in"))) {
            walk(london);
        } finally {
            process.destroy();
            process.onExit().join();
        }
        lines = Files.readAllLines(errors);
    }

    @Test
    void each_line_is_json_but_those_that_say_that_it_stops() {
        assertThat(lines.stream().filter(line -> !line.startsWith("{")))
                .containsExactly("qipp: stopping", "qipp: stopped");
        assertThat(logged())
                .isNotEmpty()
                .extracting(line -> line.members().get("level"))
                .isSubsetOf(Json.text("INFO"), Json.text("WARN"), Json.text("ERROR"));
    }

    @Test
    void the_upload_is_found_by_its_id() {
        assertThat(logged().stream()
                        .map(ServerLogTest::facts)
                        .filter(facts -> link.uploadId().equals(facts.get("uploadId"))))
                .extracting(facts -> facts.get("function"), facts -> facts.get("status"))
                .containsExactly(tuple("requestUpload", "200"), tuple("completeUpload", "200"));
    }

    @Test
    void a_refusal_has_the_type_of_its_problem() {
        assertThat(logged().stream().map(ServerLogTest::facts).filter(facts -> facts.containsKey("problem")))
                .extracting(facts -> facts.get("function"), facts -> facts.get("problem"))
                .containsExactly(
                        tuple("readBoard", "urn:qipp:problem:not-signed-in"),
                        tuple("readBoard", "urn:qipp:problem:malformed"));
    }

    @Test
    void that_the_s3_server_said_something_is_written_down_without_its_words() {
        assertThat(lines)
                .filteredOn(line -> line.contains("\"org.gaul."))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("said something of a request"));
    }

    @Test
    void no_token_no_signature_and_no_cell_is_written_down() {
        var all = String.join("\n", lines);
        assertThat(tokens).allSatisfy(token -> assertThat(all).doesNotContain(token));
        assertThat(all).doesNotContain(SECRET).doesNotContain("X-Amz").doesNotContain(signature());
        var cells = cells();
        assertThat(cells).hasSizeGreaterThan(100);
        assertThat(cells).allSatisfy(cell -> assertThat(all).doesNotContain(cell));
    }

    private static void walk(London london) {
        var sel = london.cluster("SEL");
        link = sel.request(London.JUNE, "SEL.xlsx", London.workbook("SEL"));
        sel.put(link, London.workbook("SEL"));
        sel.complete(link);
        tokens = List.of(sel.token(), london.region().token());
        var secret = Json.object(Json.member(SECRET, Json.text(SECRET)));
        assertThatThrownBy(() -> london.api().call("readBoard", secret, SECRET)).isInstanceOf(CallRefused.class);
        assertThatThrownBy(() -> london.api().call("readBoard", secret, tokens.getLast()))
                .isInstanceOf(CallRefused.class);
        useTheLinkToConnect();
    }

    /** The S3 server takes what it cannot read for a host, and says so in its log, word for word. */
    private static void useTheLinkToConnect() {
        var target = link.url().getRawPath() + "?" + link.url().getRawQuery();
        try (var socket = new Socket(link.url().getHost(), link.url().getPort())) {
            socket.getOutputStream()
                    .write(("CONNECT " + target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                            .getBytes(US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
                    .startsWith("HTTP/1.1 4");
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static URI address(BufferedReader said, String words) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            var address = ADDRESS.matcher(line);
            if (line.contains(words) && address.find()) {
                return URI.create(address.group());
            }
        }
        throw new AssertionError("the server ended before it said where it is");
    }

    private static List<Json.Members> logged() {
        return lines.stream()
                .filter(line -> line.startsWith("{"))
                .map(line -> (Json.Members) JsonReading.read(line.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** What is written down as pairs; lines of libraries have none. */
    private static Map<String, String> facts(Json.Members line) {
        var pairs = line.members().get("kvpList") instanceof Json.Array(var values) ? values : List.<Json>of();
        return pairs.stream()
                .flatMap(pair -> ((Json.Members) pair).members().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> ((Json.Text) fact.getValue()).value()));
    }

    private static String signature() {
        return Stream.of(link.url().getQuery().split("&"))
                .filter(parameter -> parameter.startsWith("X-Amz-Signature="))
                .map(parameter -> parameter.substring(parameter.indexOf('=') + 1))
                .findFirst()
                .orElseThrow();
    }

    /** Texts of the workbook that stand for nothing but a cell. */
    private static List<String> cells() {
        return switch (TrackerFiles.open(London.workbook("SEL"))) {
            case Opened.Sheets(var sheets, var _) ->
                sheets.stream()
                        .flatMap(sheet -> sheet.rows().stream())
                        .flatMap(row -> row.cells().values().stream())
                        .map(cell -> cell.entered())
                        .filter(text -> text.length() >= SHORTEST_TELLING_TEXT)
                        .filter(text -> !text.equals("nhs-london-2012-13"))
                        .distinct()
                        .toList();
            case Opened.Refused _ -> throw new AssertionError("the sample is a workbook");
        };
    }
}
