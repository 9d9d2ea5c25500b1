package vn.lienthong.signature.sign.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.internal.FileBytes;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.internal.StreamDigests;

/** The bytes that one signature appends to a PDF, with a slot for its CMS (LT-SGN-051). */
final class IncrementalUpdate {
    private final long originalLength;
    private final byte[] appendedBytes;
    private final int slotStart;
    private final int slotEnd;

    /**
     * @param before length of the original file in bytes
     * @param appendedBytes the appended bytes
     * @param slot index of the slot's opening bracket in the appended bytes
     * @param end index after the slot's closing bracket
     */
    IncrementalUpdate(long before, byte[] appendedBytes, int slot, int end) {
        this.originalLength = before;
        this.appendedBytes = appendedBytes;
        this.slotStart = slot;
        this.slotEnd = end;
        if (slot < 0
                || end - 2 < slot
                || end > appendedBytes.length
                || appendedBytes[slot] != '<'
                || appendedBytes[end - 1] != '>') {
            throw new SigningException("signing.kept");
        }
    }

    static IncrementalUpdate of(byte[] state) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
            long before = in.readLong();
            int slot = in.readInt();
            int end = in.readInt();
            return new IncrementalUpdate(before, in.readAllBytes(), slot, end);
        } catch (IOException e) {
            throw new SigningException("signing.kept");
        }
    }

    byte[] encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(originalLength);
            out.writeInt(slotStart);
            out.writeInt(slotEnd);
            out.write(appendedBytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns the digest of the whole file without the slot. */
    byte[] digest(SigningAlgorithm algorithm, FileBytes original) throws IOException {
        if (original.size() != originalLength) {
            throw new SigningException("signing.changed");
        }
        MessageDigest digest = StreamDigests.of(algorithm);
        original.asDigestSource().feed(digest);
        digest.update(appendedBytes, 0, slotStart);
        digest.update(appendedBytes, slotEnd, appendedBytes.length - slotEnd);
        return digest.digest();
    }

    /** Throws if a CMS of the given length does not fit into the slot. */
    void requireCapacity(int length) {
        if (2L * length > slotEnd - slotStart - 2) {
            throw new SigningException(
                    "signing.slot", Integer.toString(length), Integer.toString((slotEnd - slotStart - 2) / 2));
        }
    }

    /** Writes the original file, then the appended bytes with the CMS in the slot. */
    void write(FileBytes original, byte[] cms, OutputStream out) throws IOException {
        requireCapacity(cms.length);
        byte[] filled = appendedBytes.clone();
        byte[] hex = HexFormat.of().withUpperCase().formatHex(cms).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(hex, 0, filled, slotStart + 1, hex.length);
        Arrays.fill(filled, slotStart + 1 + hex.length, slotEnd - 1, (byte) '0');
        try (InputStream in = original.open()) {
            in.transferTo(out);
        }
        out.write(filled);
    }
}
