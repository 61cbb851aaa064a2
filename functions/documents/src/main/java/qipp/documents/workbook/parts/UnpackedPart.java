package qipp.documents.workbook.parts;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import qipp.documents.opening.Limit;
import qipp.documents.opening.LimitReached;
import qipp.documents.workbook.xml.XmlText;

/** The bytes of a part while it is unpacked: counted against the limits, and compared at the end
 * with the size and the checksum that the directory says. */
public final class UnpackedPart extends FilterInputStream {
    private static final int CHUNK = 8_192;

    private final Allowance allowance;
    private final long expectedSize;
    private final long expectedCrc;
    private final CRC32 crc = new CRC32();
    private long size;
    private long sinceToken;

    UnpackedPart(InputStream in, PackedPart part, Allowance allowance) {
        super(in);
        this.expectedSize = part.unpackedSize();
        this.expectedCrc = part.crc();
        this.allowance = allowance;
    }

    /** Says that the parser has come to a next piece of XML. */
    void token() {
        sinceToken = 0;
    }

    /** The part's text as a whole, where it is no longer than a file may be that has it in it; its checksum compared. */
    public String text() throws IOException {
        var text = new StringBuilder();
        var chunk = new char[CHUNK];
        var characters = XmlText.of(this);
        for (int count = characters.read(chunk); count >= 0; count = characters.read(chunk)) {
            text.append(chunk, 0, count);
            LimitReached.hold(Limit.FILE_SIZE, text.length());
            token();
        }
        return text.toString();
    }

    /** The part's size, read to its end. */
    long measure() throws IOException {
        var chunk = new byte[CHUNK];
        while (read(chunk) >= 0) {
            token();
        }
        return size;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count < 0) {
            compareWithDirectory();
        } else {
            count(count);
            crc.update(bytes, offset, count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, Limit.TOKEN_SIZE.most())).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int count) throws LimitReached {
        size += count;
        sinceToken += count;
        LimitReached.hold(Limit.PART_SIZE, size);
        LimitReached.hold(Limit.TOKEN_SIZE, sinceToken);
        allowance.unpack(count);
    }

    private void compareWithDirectory() throws ZipException {
        if (size != expectedSize || crc.getValue() != expectedCrc) {
            throw new ZipException("size or checksum");
        }
    }
}
