package qipp.documents.opening;

import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;

/** The reasons for which a file is refused as a whole, in words for the person who sent it. */
public final class Refusals {
    private static final String SAVE_AS_XLSX =
            "Open the tracker in Excel, save it as an Excel workbook (.xlsx) and send that file.";

    private Refusals() {}

    /**
     * A file of another kind.
     *
     * @param what what the file is instead, such as {@code a zip file without a workbook in it}
     */
    public static Refusal notAWorkbook(String what) {
        return whole(
                Code.FILE_NOT_A_WORKBOOK,
                "The file is not an Excel workbook: it is " + what + ".",
                "an Excel workbook (.xlsx) or a tracker in JSON",
                SAVE_AS_XLSX);
    }

    public static Refusal encryptedOrOld() {
        return whole(
                Code.FILE_ENCRYPTED_OR_OLD,
                "The file is protected by a password, or is in the old Excel format (.xls).",
                "an Excel workbook (.xlsx) that opens without a password",
                "Open the tracker in Excel, remove the password, save it as an Excel workbook (.xlsx) and send that file.");
    }

    public static Refusal macros() {
        return whole(
                Code.FILE_HAS_MACROS,
                "The workbook contains macros.",
                "a workbook without macros",
                "Save the tracker as an Excel workbook without macros (.xlsx) and send that file.");
    }

    /**
     * A workbook that could act on the machine of whoever opens it.
     *
     * @param what in the plural, such as {@code external links}
     */
    public static Refusal activeContent(String what, Place place) {
        return new Refusal(Finding.at(
                place,
                Code.FILE_HAS_ACTIVE_CONTENT,
                "",
                "a workbook without embedded objects, ActiveX, external links, data connections or DDE",
                "The workbook contains " + what + ".",
                "Remove the " + what + ", put plain values in their place, save the workbook and send it again."));
    }

    /**
     * A workbook that begins right and is damaged further on.
     *
     * @param why the fault, as the end of a sentence, such as {@code it is cut off}
     */
    public static Refusal unreadable(String why, Place place) {
        return new Refusal(Finding.at(
                place,
                Code.FILE_UNREADABLE,
                "",
                "a whole workbook as Excel saves it",
                "The workbook cannot be read to its end: " + why + ".",
                "Open the tracker in Excel, save it again as an Excel workbook (.xlsx) and send that file."));
    }

    /**
     * A JSON tracker that is not one whole object.
     *
     * @param why the fault, as the end of a sentence
     */
    public static Refusal unreadableJson(String why, Place place) {
        return new Refusal(Finding.at(
                place,
                Code.FILE_UNREADABLE,
                "",
                "one whole JSON object, encoded in UTF-8",
                "The JSON tracker cannot be read to its end: " + why + ".",
                "Write the tracker as one JSON object in UTF-8, check it against its JSON Schema and send it again."));
    }

    public static Refusal overLimit(Limit limit, Place place) {
        return new Refusal(
                Finding.at(
                        place,
                        Code.FILE_OVER_LIMIT,
                        "",
                        "at most " + limit.words(),
                        "The file is over a limit: it has more than " + limit.words() + ".",
                        "Take out what is not part of the tracker, or copy the tracker's values into a new template, and send that."));
    }

    private static Refusal whole(Code code, String message, String expected, String fix) {
        return new Refusal(Finding.at(Place.WHOLE_FILE, code, "", expected, message, fix));
    }
}
