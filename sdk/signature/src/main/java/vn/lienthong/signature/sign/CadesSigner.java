package vn.lienthong.signature.sign;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Objects;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.internal.StreamDigests;
import vn.lienthong.signature.sign.internal.cms.CmsCompletion;
import vn.lienthong.signature.sign.internal.cms.CmsTimestamping;
import vn.lienthong.signature.sign.internal.cms.SignedAttributesWriter;

/**
 * A signer for any content as CMS, CAdES baseline B or T (LT-SGN-030 to LT-SGN-032). Thread-safe.
 *
 * <p>The content is read as a stream and may have any size. The signature is a separate file, or contains its
 * content if the content is small.
 */
public final class CadesSigner {
    private final TimestampClient timestampClient;

    private CadesSigner(TimestampClient timestamper) {
        this.timestampClient = Objects.requireNonNull(timestamper, "timestamper");
    }

    /** Creates a signer for level T, or for level B with {@link TimestampClient#none()}. */
    public static CadesSigner of(TimestampClient timestamper) {
        return new CadesSigner(timestamper);
    }

    /**
     * Computes the bytes that the key must sign.
     *
     * @param content read to its end; the caller must close it
     * @throws SigningException if the certificate is not in force
     */
    public ToBeSigned prepare(InputStream content, SigningParameters parameters) throws IOException {
        SigningTerms terms = parameters.createTerms();
        MessageDigest digest = StreamDigests.of(terms.algorithm());
        StreamDigests.feed(content, digest);
        byte[] value = digest.digest();
        return new ToBeSigned(
                SignatureFormat.CADES, terms, SignedAttributesWriter.write(SignatureFormat.CADES, terms, value), value);
    }

    /**
     * Creates the signature that is stored separately from its content ({@code .p7s}).
     *
     * @throws SigningException if the certificate's key did not make the value over these bytes, or the timestamp
     *     fails
     */
    public SignedDocument<byte[]> complete(ToBeSigned waiting, byte[] value) {
        CmsCompletion.requireFormat(waiting, SignatureFormat.CADES);
        return CmsCompletion.applyLevel(
                timestampClient, waiting, CmsCompletion.completeCms(waiting, waiting.state(), value, null));
    }

    /**
     * Creates the signature that contains its content ({@code .p7m}).
     *
     * @param content the content that was prepared
     * @throws SigningException if the content differs, the certificate's key did not make the value, or the timestamp
     *     fails
     */
    public SignedDocument<byte[]> completeAttached(byte[] content, ToBeSigned waiting, byte[] value) {
        CmsCompletion.requireFormat(waiting, SignatureFormat.CADES);
        byte[] digest = StreamDigests.of(waiting.terms().algorithm()).digest(content);
        return CmsCompletion.applyLevel(
                timestampClient, waiting, CmsCompletion.completeCms(waiting, digest, value, content));
    }

    /**
     * Adds a timestamp to a signature of one signer without one, which makes it level T.
     *
     * @throws SigningException if the input is not such a signature, or the timestamp fails
     */
    public byte[] addTimestamp(byte[] cms) {
        return CmsTimestamping.addTimestamp(timestampClient, cms);
    }
}
