package qipp.cloud.functions;

/** Something that is about an upload, and is written down with its id. */
public interface AboutUpload {
    String uploadId();
}
