package qipp.domain.upload;

import java.util.Locale;

/** How far an upload has come. */
public enum UploadState {
    /** A link was handed out, and nothing is known of the file. */
    REQUESTED,
    /** The file came and was dealt with to the end. */
    RECEIVED,
    /** The link expired and no file had come; should one be found after all, it is received. */
    EXPIRED;

    /** As it leaves the system. */
    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }
}
