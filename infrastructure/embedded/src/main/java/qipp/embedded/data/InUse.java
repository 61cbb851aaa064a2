package qipp.embedded.data;

import java.nio.file.Path;
import qipp.embedded.opening.CannotOpen;

/** Another process has the data folder open. */
public final class InUse extends CannotOpen {
    private static final long serialVersionUID = 1L;

    InUse(Path folder) {
        super("The data folder " + folder
                + " is in use by another process. Stop that one first, or choose another with --data.");
    }
}
