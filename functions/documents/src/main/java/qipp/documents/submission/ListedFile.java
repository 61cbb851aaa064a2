package qipp.documents.submission;

import qipp.documents.json.Sha256;

/**
 * A file that a manifest lists.
 *
 * @param name of a file beside the manifest its path; of an input its name without a folder
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 */
public record ListedFile(String name, long size, String sha256) {
    public static ListedFile of(String name, byte[] content) {
        return new ListedFile(name, content.length, Sha256.of(content));
    }
}
