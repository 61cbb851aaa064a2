package qipp.documents;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import qipp.documents.json.twin.JsonTrackers;
import qipp.documents.workbook.Workbooks;
import qipp.domain.sheet.Opened;

/** Opens whatever was sent as a tracker. Its form is told by its content: a name or a declared type may lie. */
public final class TrackerFiles {
    private static final int LOOKED_AT = 1_000;
    /** An object or an array that begins, or a whole value that is neither. */
    private static final Pattern JSON = Pattern.compile("(\uFEFF)?[ \t\r\n]*+"
            + "([\\[{][\\s\\S]*+|(\"[^\"]*+\"|-?[0-9]++(\\.[0-9]++)?([eE][-+]?[0-9]++)?|true|false|null)[ \t\r\n]*+)");

    private TrackerFiles() {}

    /** What stands in the file, or why it is refused. Never fails, whatever the bytes. */
    public static Opened open(byte[] file) {
        return isJson(file) ? JsonTrackers.open(file) : Workbooks.open(file);
    }

    /** Neither a workbook nor a table as text looks like JSON. */
    private static boolean isJson(byte[] file) {
        var beginning = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.UTF_8);
        return JSON.matcher(beginning).matches();
    }
}
