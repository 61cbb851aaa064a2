package qipp.cloud.functions.receiving;

import java.util.Optional;
import qipp.domain.keeping.TryAgain;
import qipp.domain.keeping.Uploads;
import qipp.domain.upload.Purpose;
import qipp.domain.upload.Upload;
import qipp.domain.upload.UploadId;

/**
 * Receives files of which storage tells, one by one. For files that come without a caller it is the outermost place, so
 * it catches everything: one that fails keeps no other from being received.
 */
public final class Arrivals {
    private final Uploads uploads;
    private final Receiving receiving;
    private final ReceiptLog log;

    public Arrivals(Uploads uploads, Receiving receiving, ReceiptLog log) {
        this.uploads = uploads;
        this.receiving = receiving;
        this.log = log;
    }

    /** The upload whose file lies under a key; empty where nobody asked for it. */
    public Optional<Upload> upload(String key) {
        return key.startsWith(Upload.INCOMING)
                ? UploadId.of(key.substring(key.lastIndexOf('/') + 1))
                        .flatMap(uploads::find)
                        .filter(upload -> upload.key().equals(key))
                : Optional.empty();
    }

    /** Receives the file under a key; what fails is written down and no exception, so that one file does not hold up another. */
    public Receipt receive(String key) {
        try {
            Receipt receipt = upload(key).map(this::received).orElse(Receipt.NEVER_ASKED_FOR);
            log.received(key, receipt, Optional.empty());
            return receipt;
        } catch (TryAgain silent) {
            log.received(key, Receipt.TRY_AGAIN, Optional.of(silent));
            return Receipt.TRY_AGAIN;
        } catch (RuntimeException fault) {
            log.received(key, Receipt.FAULT, Optional.of(fault));
            return Receipt.FAULT;
        }
    }

    private Receipt received(Upload upload) {
        if (upload.purpose() == Purpose.CHECK) {
            return Receipt.ONLY_CHECKED;
        }
        return receiving.receive(upload).isPresent() ? Receipt.RECEIVED : Receipt.GONE;
    }
}
