package qipp.embedded.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qipp.embedded.server.London.JUNE;
import static qipp.embedded.server.London.workbook;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;
import qipp.embedded.demo.CallRefused;
import qipp.embedded.opening.CannotOpen;

class EmbeddedServerTest {
    private static final Json THIS_PERIOD = Json.object(Json.member("period", Json.text("2012-06")));

    @TempDir
    private static Path folder;

    private static London london;

    @BeforeAll
    static void start() {
        london = new London(Settings.forThisMachine(folder.resolve("data"), 0));
    }

    @AfterAll
    static void stop() {
        london.close();
    }

    @Test
    void says_that_it_is_ready() {
        var ready = london.api().get(london.server().address().resolve("/ready"));

        assertThat(new String(ready, UTF_8)).isEqualTo("{\"state\":\"ready\"}");
    }

    @Test
    void a_second_server_does_not_open_the_same_data_folder() {
        assertThatThrownBy(() -> EmbeddedServer.start(Settings.forThisMachine(folder.resolve("data"), 0)))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("is in use by another process");
    }

    @Test
    void says_which_port_is_taken_before_it_opens_anything() {
        var taken = london.server().address().getPort();

        assertThatThrownBy(() -> EmbeddedServer.start(Settings.forThisMachine(folder.resolve("other"), taken)))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("127.0.0.1:" + taken)
                .hasMessageContaining("--port");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void a_tracker_that_is_put_to_its_link_is_checked_and_accepted() {
        var received = london.cluster("NCL").send(JUNE, "NCL.xlsx", workbook("NCL"));

        assertThat(received.state()).isEqualTo("accepted");
    }

    @Test
    void a_tracker_that_is_sent_again_is_a_revision_of_its_own() {
        var nwl = london.cluster("NWL");

        assertThat(nwl.send(JUNE, "NWL.xlsx", workbook("NWL")).revision()).isEqualTo(1);
        assertThat(nwl.send(JUNE, "NWL.xlsx", workbook("NWL")).revision()).isEqualTo(2);
    }

    @Test
    void to_complete_an_upload_again_gives_the_same_answer() {
        var onel = london.cluster("ONEL");
        var link = onel.request(JUNE, "ONEL.xlsx", workbook("ONEL"));
        onel.put(link, workbook("ONEL"));

        assertThat(onel.complete(link)).isEqualTo(onel.complete(link));
    }

    @Test
    void a_link_works_once() {
        var elc = london.cluster("ELC");
        var link = elc.request(JUNE, "ELC.xlsx", workbook("ELC"));
        elc.put(link, workbook("ELC"));

        assertThatThrownBy(() -> elc.put(link, workbook("ELC"))).hasMessageContaining("answered 412");
    }

    @Test
    void a_link_takes_no_other_file_than_the_one_that_was_announced() {
        var swl = london.cluster("SWL");
        var link = swl.request(JUNE, "SWL.xlsx", workbook("SWL"));
        var other = workbook("SWL");
        other[other.length / 2] ^= 1;

        assertThatThrownBy(() -> swl.put(link, other)).isInstanceOf(CallRefused.class);
        assertThatThrownBy(() -> swl.complete(link)).hasMessageContaining("answered 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Amz-Signature", "X-Amz-Date", "X-Amz-Expires", "X-Amz-Credential"})
    void a_link_that_was_tampered_with_is_refused(String parameter) {
        var swl = london.cluster("SWL");
        var link = swl.request(JUNE, "SWL.xlsx", workbook("SWL"));

        assertThatThrownBy(() -> london.api().put(tampered(link.url(), parameter), link.headers(), workbook("SWL")))
                .isInstanceOf(CallRefused.class);
        assertThatThrownBy(() -> swl.complete(link)).hasMessageContaining("answered 404");
    }

    @Test
    void a_link_to_another_key_is_refused() {
        var swl = london.cluster("SWL");
        var link = swl.request(JUNE, "SWL.xlsx", workbook("SWL"));
        var other = URI.create(link.url().toString().replace("/SWL/", "/ELC/"));

        assertThatThrownBy(() -> london.api().put(other, link.headers(), workbook("SWL")))
                .hasMessageContaining("answered 403");
    }

    @Test
    void nobody_calls_a_function_without_a_token() {
        assertThatThrownBy(() -> london.api().call("readTracker", THIS_PERIOD, "none"))
                .hasMessageContaining("answered 401");
    }

    @Test
    void an_upload_of_another_organisation_is_not_there() {
        var link = london.cluster("SWL").request(JUNE, "SWL.xlsx", workbook("SWL"));

        assertThatThrownBy(() -> london.cluster("SEL").complete(link)).hasMessageContaining("answered 404");
    }

    @Test
    void a_tracker_of_another_organisation_is_rejected() {
        assertThat(london.cluster("SWL").send(JUNE, "SEL.xlsx", workbook("SEL")).state())
                .isEqualTo("rejected");
    }

    @Test
    void the_links_of_a_tracker_give_its_file_back_as_an_attachment() {
        var sel = london.cluster("SEL");
        sel.send(JUNE, "SEL.xlsx", workbook("SEL"));

        var links = JsonFields.of(london.api().call("readTracker", THIS_PERIOD, sel.token()))
                .object("links");

        assertThat(london.api().get(URI.create(links.text("original")))).isEqualTo(workbook("SEL"));
    }

    private static URI tampered(URI link, String parameter) {
        var another = link.toString().contains("X-Amz-Signature=0") ? "1" : "0";
        var changed = Map.of(
                "X-Amz-Signature", "X-Amz-Signature=" + another,
                "X-Amz-Date", "X-Amz-Date=1",
                "X-Amz-Expires", "X-Amz-Expires=9",
                "X-Amz-Credential", "X-Amz-Credential=x");
        return URI.create(link.toString().replaceFirst(parameter + "=.", changed.get(parameter)));
    }
}
