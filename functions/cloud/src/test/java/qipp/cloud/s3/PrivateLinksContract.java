package qipp.cloud.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same in a store that is closed to whoever does not sign. LocalStack is open: there the template says that it is private. */
public abstract class PrivateLinksContract extends LinksContract {
    @ParameterizedTest
    @ValueSource(strings = {"public-read", "public-read-write", "authenticated-read"})
    void makes_no_file_public_by_a_header(String access) {
        var link = putLink();
        send(link, Map.of("x-amz-acl", access), CONTENT);

        assertThat(Links.get(Links.withoutQuery(link.url())).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "HEAD"})
    void refuses_what_is_not_signed(String method) {
        files().keep(key, CONTENT, XLSX);
        var file = Links.withoutQuery(getLink("a.xlsx"));

        assertThat(Links.send(method, file, NO_HEADERS, OTHER_CONTENT).statusCode())
                .isEqualTo(403);

        assertThat(files().read(key)).hasValue(CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?list-type=2", "?acl", "?versions", "?uploads", "?location"})
    void refuses_to_show_the_bucket_to_who_does_not_sign(String query) {
        var file = Links.withoutQuery(getLink("a.xlsx")).toString();
        var store = file.substring(0, file.indexOf("/" + folder));

        assertThat(Links.get(URI.create(store + "/" + query)).statusCode()).isEqualTo(403);
    }
}
