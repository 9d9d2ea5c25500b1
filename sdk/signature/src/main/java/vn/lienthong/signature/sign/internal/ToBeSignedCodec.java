package vn.lienthong.signature.sign.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.SignatureFormat;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.SigningTerms;

/** The codec for the stored form of a {@code ToBeSigned}. */
public final class ToBeSignedCodec {
    private static final String MAGIC = "lienthong-to-be-signed-1";
    private static final int MAX_CHAIN_LENGTH = 20;
    private static final int CHECKSUM_LENGTH = 32;
    private static final ZoneOffset ZONE_OFFSET = ZoneOffset.ofHours(7);

    private ToBeSignedCodec() {}

    /** A factory for the value that the stored parts describe. */
    @FunctionalInterface
    public interface PartsFactory<T> {
        T create(SignatureFormat format, SigningTerms terms, byte[] bytesToSign, byte[] state);
    }

    /** Returns the stored form of the parts, with a checksum at the end. */
    public static byte[] write(SignatureFormat format, SigningTerms terms, byte[] bytesToSign, byte[] state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(MAGIC);
            out.writeUTF(format.name());
            out.writeUTF(terms.algorithm().name());
            out.writeLong(terms.claimedTime().toEpochSecond());
            out.writeInt(terms.chain().size());
            for (X509Certificate certificate : terms.chain()) {
                writeBlock(out, certificate.getEncoded());
            }
            writeBlock(out, bytesToSign);
            writeBlock(out, state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CertificateEncodingException e) {
            throw new SigningException("signing.certificate.unreadable");
        }
        bytes.writeBytes(checksum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    public static <T> T read(byte[] bytes, PartsFactory<T> factory) {
        int length = bytes.length - CHECKSUM_LENGTH;
        if (length < 0 || !Arrays.equals(checksum(bytes, length), Arrays.copyOfRange(bytes, length, bytes.length))) {
            throw new SigningException("signing.kept");
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length))) {
            if (!MAGIC.equals(in.readUTF())) {
                throw new SigningException("signing.kept");
            }
            SignatureFormat format = SignatureFormat.valueOf(in.readUTF());
            SigningAlgorithm algorithm = SigningAlgorithm.valueOf(in.readUTF());
            long seconds = in.readLong();
            SigningTerms terms = new SigningTerms(
                    readChain(in), algorithm, Instant.ofEpochSecond(seconds).atOffset(ZONE_OFFSET));
            T parts = factory.create(format, terms, readBlock(in), readBlock(in));
            if (in.read() >= 0) {
                throw new SigningException("signing.kept");
            }
            return parts;
        } catch (IOException | CertificateException | IllegalArgumentException | DateTimeException e) {
            throw new SigningException("signing.kept");
        }
    }

    /** Detects damage only. Deliberate changes are detected by the comparison with the document on completion. */
    private static byte[] checksum(byte[] bytes, int length) {
        MessageDigest digest = StreamDigests.of(SigningAlgorithm.ECDSA_SHA256);
        digest.update(bytes, 0, length);
        return digest.digest();
    }

    private static List<X509Certificate> readChain(DataInputStream in) throws IOException, CertificateException {
        int count = in.readInt();
        if (count < 1 || count > MAX_CHAIN_LENGTH) {
            throw new SigningException("signing.kept");
        }
        CertificateFactory certificates = CertificateFactory.getInstance("X.509");
        List<X509Certificate> chain = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chain.add((X509Certificate) certificates.generateCertificate(new ByteArrayInputStream(readBlock(in))));
        }
        return chain;
    }

    private static void writeBlock(DataOutputStream out, byte[] block) throws IOException {
        out.writeInt(block.length);
        out.write(block);
    }

    private static byte[] readBlock(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new SigningException("signing.kept");
        }
        return in.readNBytes(length);
    }
}
