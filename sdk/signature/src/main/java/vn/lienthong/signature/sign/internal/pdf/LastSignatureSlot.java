package vn.lienthong.signature.sign.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.internal.FileBytes;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.internal.cms.CmsTimestamping;

/** The slot of the last signature, where a timestamp is added later (LT-SGN-043). */
public final class LastSignatureSlot {
    private final long start;
    private final long end;
    private final byte[] slotContents;

    private LastSignatureSlot(long start, long end, byte[] filled) {
        this.start = start;
        this.end = end;
        this.slotContents = filled;
    }

    /**
     * Returns the slot with the timestamp in it.
     *
     * @throws SigningException if another revision follows the last signature, because its digest covers this slot
     */
    public static LastSignatureSlot addTimestamp(FileBytes source, TimestampClient timestamper) throws IOException {
        int[] range = PdfLoader.process(source, document -> {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            return signatures.stream()
                    .map(PDSignature::getByteRange)
                    .filter(found -> found != null && reachesEnd(found, source.size()))
                    .findFirst()
                    .orElseThrow(() -> new SigningException("signing.stamp.revision"));
        });
        byte[] hex = readBetween(source, range[1] + 1L, range[2] - 1L);
        byte[] cms = CmsTimestamping.addTimestamp(timestamper, parseHex(hex));
        if (2L * cms.length > hex.length) {
            throw new SigningException("signing.slot", Integer.toString(cms.length), Integer.toString(hex.length / 2));
        }
        byte[] more = HexFormat.of().withUpperCase().formatHex(cms).getBytes(StandardCharsets.US_ASCII);
        byte[] filled = Arrays.copyOf(more, hex.length);
        Arrays.fill(filled, more.length, filled.length, (byte) '0');
        return new LastSignatureSlot(range[1] + 1L, range[2] - 1L, filled);
    }

    private static boolean reachesEnd(int[] range, long size) {
        return range.length == 4
                && range[0] == 0
                && range[1] > 0
                && range[2] - 2L > range[1]
                && range[3] >= 0
                && (long) range[2] + range[3] == size;
    }

    private static byte[] parseHex(byte[] hex) {
        try {
            return HexFormat.of().parseHex(new String(hex, StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw new SigningException("signing.stamp.cms");
        }
    }

    private static byte[] readBetween(FileBytes source, long start, long end) throws IOException {
        try (InputStream in = source.open()) {
            in.skipNBytes(start);
            return in.readNBytes((int) (end - start));
        }
    }

    /** Writes the document with the new content of the slot. */
    public void write(FileBytes source, OutputStream out) throws IOException {
        try (InputStream in = source.open()) {
            copy(in, start, out);
            out.write(slotContents);
            in.skipNBytes(end - start);
            in.transferTo(out);
        }
    }

    private static void copy(InputStream in, long length, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new IOException("file was truncated while it was read");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
