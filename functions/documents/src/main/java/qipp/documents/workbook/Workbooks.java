package qipp.documents.workbook;

import java.util.Arrays;
import java.util.List;
import qipp.documents.opening.Limit;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.domain.place.Place;
import qipp.domain.sheet.Opened;

/**
 * Opens Excel workbooks (.xlsx), transitional and strict. Whatever the bytes, the answer is the workbook's sheets or a
 * finding that says why it is refused; no macro, link or formula is ever run or followed.
 */
public final class Workbooks {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private Workbooks() {}

    /** What stands in a workbook; faults of single cells are among the contents of the cells. */
    public static Opened open(byte[] file) {
        try {
            refuseOtherFiles(file);
            return new Opened.Sheets(new WorkbookReader(file).sheets(), List.of());
        } catch (Refusal refusal) {
            return new Opened.Refused(refusal.finding());
        }
    }

    private static void refuseOtherFiles(byte[] file) throws Refusal {
        Limit.FILE_SIZE.hold(file.length, Place.WHOLE_FILE);
        if (beginsWith(OLE2, file)) {
            throw Refusals.encryptedOrOld();
        }
        if (!beginsWith(ZIP, file)) {
            throw Refusals.notAWorkbook(file.length == 0 ? "empty" : "of another kind");
        }
    }

    private static boolean beginsWith(byte[] signature, byte[] file) {
        return file.length >= signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }
}
