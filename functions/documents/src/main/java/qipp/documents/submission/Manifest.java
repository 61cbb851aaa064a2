package qipp.documents.submission;

import static qipp.documents.json.Json.array;
import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.number;
import static qipp.documents.json.Json.object;
import static qipp.documents.json.Json.text;

import java.util.Comparator;
import java.util.List;
import qipp.documents.json.CanonicalJson;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;
import qipp.documents.json.JsonReading;
import qipp.documents.json.JsonText;
import qipp.documents.json.Sha256;
import qipp.documents.json.UnexpectedJson;

/**
 * What a submission consists of: name, size and hash of every file beside it, of every input, and of the programme; and
 * its own hash.
 *
 * @param programme its id
 * @param programmeSha256 of the programme as it was saved
 */
public record Manifest(String programme, String programmeSha256, List<ListedFile> files, List<ListedFile> inputs) {
    /** Where it stands. */
    public static final String PATH = "manifest.json";

    /** The key of its own hash, which is that of the document without this key. */
    static final String SEAL = "sha256";

    private static final String FORMAT = "qipp-manifest/1";
    private static final Comparator<ListedFile> ORDER =
            Comparator.comparing(ListedFile::name).thenComparing(ListedFile::sha256);

    public Manifest {
        files = files.stream().sorted(ORDER).toList();
        inputs = inputs.stream().sorted(ORDER).toList();
    }

    /**
     * The manifest that the bytes hold.
     *
     * @throws UnexpectedJson where they hold none
     */
    public static Manifest read(byte[] bytes) {
        var document = JsonFields.of(JsonReading.read(bytes));
        document.named("format", FORMAT);
        document.text(SEAL);
        var programme = document.object("programme");
        return new Manifest(
                programme.text("id"),
                programme.text("sha256"),
                document.objects("files", Manifest::file),
                document.objects("inputs", Manifest::file));
    }

    /** Its canonical form, sealed: the seal alone tells of the names of the inputs, which nothing else has. */
    byte[] bytes() {
        var unsealed = unsealed();
        return CanonicalJson.bytes(unsealed.with(SEAL, text(Sha256.of(JsonText.bytes(unsealed)))));
    }

    /** All that it says but its own hash. */
    Json.Members unsealed() {
        return object(
                member("format", text(FORMAT)),
                member("files", array(files, Manifest::json)),
                member("inputs", array(inputs, Manifest::json)),
                member("programme", object(member("id", text(programme)), member("sha256", text(programmeSha256)))));
    }

    private static Json json(ListedFile file) {
        return object(
                member("name", text(file.name())),
                member("size", number(file.size())),
                member("sha256", text(file.sha256())));
    }

    private static ListedFile file(JsonFields file) {
        return new ListedFile(file.text("name"), file.number("size").longValue(), file.text("sha256"));
    }
}
