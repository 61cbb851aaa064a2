package qipp.embedded.demo;

import java.util.SortedMap;
import java.util.TreeMap;
import qipp.documents.json.Json;
import qipp.documents.json.UnexpectedJson;

/** An object of texts, whatever its keys are, such as headers or links. */
final class Texts {
    private Texts() {}

    /** The texts below a key of an object. */
    static SortedMap<String, String> below(String key, Json document) {
        var texts = new TreeMap<String, String>();
        if (document instanceof Json.Members(var members) && members.get(key) instanceof Json.Members(var below)) {
            below.forEach((name, value) -> texts.put(name, text(key + "/" + name, value)));
            return texts;
        }
        throw new UnexpectedJson("/" + key, "an object");
    }

    private static String text(String pointer, Json value) {
        if (value instanceof Json.Text(var text)) {
            return text;
        }
        throw new UnexpectedJson("/" + pointer, "a text");
    }
}
