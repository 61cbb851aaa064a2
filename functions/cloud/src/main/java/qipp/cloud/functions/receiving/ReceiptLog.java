package qipp.cloud.functions.receiving;

import java.util.Optional;

/** Writes down what came of each file that storage told of. */
@FunctionalInterface
public interface ReceiptLog {
    /**
     * One file.
     *
     * @param key of the file, as storage named it
     * @param fault what failed, where something did
     */
    void received(String key, Receipt receipt, Optional<RuntimeException> fault);
}
