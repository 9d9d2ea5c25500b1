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

/** What one signature appends to a PDF, with a slot for its CMS (LT-SGN-051). */
final class IncrementalUpdate {
    private final long before;
    private final byte[] octets;
    private final int slot;
    private final int end;

    /**
     * @param before length of the file to which it is appended
     * @param slot where the slot begins in the octets, with its bracket
     * @param end behind its closing bracket
     */
    IncrementalUpdate(long before, byte[] octets, int slot, int end) {
        this.before = before;
        this.octets = octets;
        this.slot = slot;
        this.end = end;
        if (slot < 0 || end - 2 < slot || end > octets.length || octets[slot] != '<' || octets[end - 1] != '>') {
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

    byte[] state() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(before);
            out.writeInt(slot);
            out.writeInt(end);
            out.write(octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The digest of all but the slot. */
    byte[] digest(SigningAlgorithm algorithm, FileBytes original) throws IOException {
        if (original.size() != before) {
            throw new SigningException("signing.changed");
        }
        MessageDigest digest = StreamDigests.of(algorithm);
        original.asDigestSource().feed(digest);
        digest.update(octets, 0, slot);
        digest.update(octets, end, octets.length - end);
        return digest.digest();
    }

    /** Refuses a CMS that the slot cannot hold. */
    void requireRoom(int length) {
        if (2L * length > end - slot - 2) {
            throw new SigningException(
                    "signing.slot", Integer.toString(length), Integer.toString((end - slot - 2) / 2));
        }
    }

    /** The original, and this with the CMS in its slot. */
    void write(FileBytes original, byte[] cms, OutputStream out) throws IOException {
        requireRoom(cms.length);
        byte[] filled = octets.clone();
        byte[] hex = HexFormat.of().withUpperCase().formatHex(cms).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(hex, 0, filled, slot + 1, hex.length);
        Arrays.fill(filled, slot + 1 + hex.length, end - 1, (byte) '0');
        try (InputStream in = original.open()) {
            in.transferTo(out);
        }
        out.write(filled);
    }
}
