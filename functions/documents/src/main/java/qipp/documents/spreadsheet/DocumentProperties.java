package qipp.documents.spreadsheet;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a workbook says of itself.
 *
 * @param custom further properties by name, such as a hash
 */
public record DocumentProperties(String title, String subject, String description, SortedMap<String, String> custom) {
    public DocumentProperties {
        custom = Collections.unmodifiableSortedMap(new TreeMap<>(custom));
    }

    /** A title and nothing else. */
    public static DocumentProperties titled(String title) {
        return new DocumentProperties(title, "", "", new TreeMap<>());
    }
}
