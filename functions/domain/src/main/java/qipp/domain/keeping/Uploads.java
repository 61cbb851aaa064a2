package qipp.domain.keeping;

import java.util.Optional;
import java.util.function.Function;
import qipp.domain.upload.MonthlyReturn;
import qipp.domain.upload.Upload;
import qipp.domain.upload.UploadId;
import qipp.domain.upload.UploadState;

/** The uploads that were asked for. */
public interface Uploads {
    /** Remembers an upload that is to be a tracker: it takes the return's next number, which nobody else can have. */
    Upload submitted(MonthlyReturn of, Function<Integer, Upload> withNumber);

    /** Remembers an upload that is only to be checked. */
    Upload toCheck(Upload upload);

    Optional<Upload> find(UploadId id);

    /** Remembers how far an upload has come; what was received stays so. */
    void mark(Upload upload, UploadState state);
}
