package qipp.cloud.files;

import qipp.documents.json.Sha256;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.upload.KeptFile;

/**
 * Keeps files under a key that holds their content's hash: keeping the same one twice is keeping it once, and what stands
 * under a key never changes.
 */
public final class KeptFiles {
    private final StoredFiles files;

    public KeptFiles(StoredFiles files) {
        this.files = files;
    }

    /** Keeps a file in a folder; the ending, such as {@code .json}, is for people who look into the storage. */
    public KeptFile keep(String folder, String ending, byte[] content, String contentType) {
        return keep(folder, ending, content, Sha256.of(content), contentType);
    }

    /** The same of a content whose hash is known. */
    public KeptFile keep(String folder, String ending, byte[] content, String sha256, String contentType) {
        String key = folder + "/" + sha256 + ending;
        files.keep(key, content, contentType);
        return new KeptFile(key, content.length, sha256);
    }

    /** The content of a kept file; that it is there and whole was promised when it was kept. */
    public byte[] read(KeptFile file) {
        byte[] content = files.read(file.key())
                .orElseThrow(() -> new IllegalStateException("a kept file is gone: " + file.key()));
        if (!Sha256.of(content).equals(file.sha256())) {
            throw new IllegalStateException("a kept file has changed: " + file.key());
        }
        return content;
    }
}
