package qipp.embedded.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import qipp.embedded.control.BackupRequest;
import qipp.embedded.data.DataFolder;
import qipp.embedded.data.InUse;
import qipp.embedded.opening.CannotOpen;
import qipp.embedded.server.Backups;
import qipp.terminal.ExitCode;
import qipp.terminal.Screen;

/** {@code qipp backup}: a consistent copy of the data folder, also while somebody serves it. */
@Command(
        name = "backup",
        description = "Copies the data folder, consistent while it is served. The copy is a data folder itself.",
        footer = {
            "",
            "Examples:",
            "  qipp backup --data /srv/qipp /backup/qipp-2026-07-01",
            "  qipp serve --data /backup/qipp-2026-07-01       serves the copy",
            "",
            "Secrets are copied too: keep the copy as close as the original.",
            "Exit codes: 0 copied, 2 could not run."
        },
        mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "DIR", description = "The data folder; ${DEFAULT-VALUE} unless given.")
    private Path data = Path.of("qipp-data");

    @Parameters(paramLabel = "TARGET", description = "A new or an empty folder, on any disk.")
    private Path target = Path.of(".");

    private final Screen screen;

    public BackupCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        screen.print(List.of(copied()));
        return ExitCode.DONE.code();
    }

    private String copied() {
        if (!DataFolder.isOne(data)) {
            throw new CannotOpen("There is no data folder " + data.toAbsolutePath() + ". Name one with --data.");
        }
        try (var folder = DataFolder.open(data)) {
            return Backups.of(folder, target);
        } catch (InUse inUse) {
            return BackupRequest.send(DataFolder.keysOf(data), target).orElseThrow(() -> inUse);
        }
    }
}
