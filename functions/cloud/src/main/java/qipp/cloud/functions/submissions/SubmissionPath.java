package qipp.cloud.functions.submissions;

/** Paths of a submission's files: what they end with says what they are. */
final class SubmissionPath {
    private SubmissionPath() {}

    /** With its dot, such as {@code .csv}. */
    static String extension(String path) {
        return path.substring(path.lastIndexOf('.'));
    }

    static String contentType(String path) {
        return switch (extension(path)) {
            case ".json" -> "application/json";
            case ".csv" -> "text/csv; charset=utf-8";
            case ".xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case ".html" -> "text/html; charset=utf-8";
            case ".pdf" -> "application/pdf";
            case ".zip" -> "application/zip";
            default -> "application/octet-stream";
        };
    }
}
