package qipp.domain.upload;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The name of a file that is sent: shown to people and offered for download, never used as a path. */
public record FileName(String value) {
    private static final int LONGEST = 255;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String JSON = "application/json";
    private static final Set<Byte> UNSEEN = Set.of(
            Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.PRIVATE_USE,
            Character.UNASSIGNED,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR);

    public FileName {
        Optional<String> fault = faultOf(value);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("a file name " + fault.get());
        }
    }

    /** What keeps a text from being the name of a tracker's file; empty where nothing does. */
    public static Optional<String> faultOf(String name) {
        if (name.length() > LONGEST) {
            return Optional.of("has at most " + LONGEST + " characters");
        }
        if (name.codePoints().anyMatch(FileName::isUnseen)) {
            return Optional.of("holds no control characters, direction marks or others that cannot be seen");
        }
        if (name.codePoints().anyMatch(c -> "/\\:*?\"<>|".indexOf(c) >= 0) || name.startsWith(".")) {
            return Optional.of("is a name alone: no folders, none of : * ? \" < > |, no dot at its beginning");
        }
        return isWorkbook(name) || isJson(name) ? Optional.empty() : Optional.of("ends with .xlsx or .json");
    }

    /** By which the file travels. */
    public String contentType() {
        return isWorkbook(value) ? WORKBOOK : JSON;
    }

    /** {@code .xlsx} or {@code .json}. */
    public String extension() {
        return isWorkbook(value) ? ".xlsx" : ".json";
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isUnseen(int character) {
        return UNSEEN.contains((byte) Character.getType(character));
    }

    private static boolean isWorkbook(String name) {
        return endsWith(name, ".xlsx");
    }

    private static boolean isJson(String name) {
        return endsWith(name, ".json");
    }

    private static boolean endsWith(String name, String extension) {
        return name.length() > extension.length()
                && name.toLowerCase(Locale.ROOT).endsWith(extension);
    }
}
