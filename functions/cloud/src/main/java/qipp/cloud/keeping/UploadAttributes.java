package qipp.cloud.keeping;

import java.util.Locale;
import qipp.domain.upload.FileName;
import qipp.domain.upload.MonthlyReturn;
import qipp.domain.upload.Purpose;
import qipp.domain.upload.Upload;
import qipp.domain.upload.UploadId;
import qipp.domain.upload.UploadState;

/** An upload as attributes of an item. */
final class UploadAttributes {
    private UploadAttributes() {}

    static Attributes of(Upload upload) {
        return new Attributes()
                .with("uploadId", upload.id())
                .with("programme", upload.of().programme())
                .with("period", upload.of().period())
                .with("organisation", upload.of().organisation())
                .with("purpose", upload.purpose().published())
                .with("number", upload.number())
                .with("fileName", upload.fileName())
                .with("key", upload.key())
                .with("size", upload.size())
                .with("sha256", upload.sha256())
                .with("requestedAt", upload.requestedAt())
                .with("expiresAt", upload.expiresAt())
                .with("requestedBy", upload.requestedBy())
                .with("uploadState", upload.state().published());
    }

    static Upload read(Attributes item) {
        return new Upload(
                new UploadId(item.text("uploadId")),
                new MonthlyReturn(item.text("programme"), item.month("period"), item.text("organisation")),
                Purpose.valueOf(item.text("purpose").toUpperCase(Locale.ROOT)),
                item.find("number").map(Integer::valueOf),
                new FileName(item.text("fileName")),
                item.size("size"),
                item.text("sha256"),
                item.instant("requestedAt"),
                item.instant("expiresAt"),
                item.text("requestedBy"),
                UploadState.valueOf(item.text("uploadState").toUpperCase(Locale.ROOT)));
    }
}
