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
 * Signs any content as CMS, CAdES baseline B or T (LT-SGN-030 to LT-SGN-032). Thread-safe.
 *
 * <p>The content streams through a digest, whatever its size; the signature stands beside it, or holds it where it is small.
 */
public final class CadesSigner {
    private final TimestampClient timestampClient;

    private CadesSigner(TimestampClient timestamper) {
        this.timestampClient = Objects.requireNonNull(timestamper, "timestamper");
    }

    /** Of level T, or of level B with {@link TimestampClient#none()}. */
    public static CadesSigner of(TimestampClient timestamper) {
        return new CadesSigner(timestamper);
    }

    /**
     * Returns what the key is to sign.
     *
     * @param content read to its end; the caller closes
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
     * Returns the signature that stands beside its content ({@code .p7s}).
     *
     * @throws SigningException if the value was not made by the certificate's key over this, or the timestamp fails
     */
    public SignedDocument<byte[]> complete(ToBeSigned waiting, byte[] value) {
        CmsCompletion.requireFormat(waiting, SignatureFormat.CADES);
        return CmsCompletion.applyLevel(
                timestampClient, waiting, CmsCompletion.completeCms(waiting, waiting.state(), value, null));
    }

    /**
     * Returns the signature that holds its content ({@code .p7m}).
     *
     * @param content the same that was to be signed
     * @throws SigningException also if the content is another
     */
    public SignedDocument<byte[]> completeAttached(byte[] content, ToBeSigned waiting, byte[] value) {
        CmsCompletion.requireFormat(waiting, SignatureFormat.CADES);
        byte[] digest = StreamDigests.of(waiting.terms().algorithm()).digest(content);
        return CmsCompletion.applyLevel(
                timestampClient, waiting, CmsCompletion.completeCms(waiting, digest, value, content));
    }

    /**
     * Makes level T of a signature of one signer that has no timestamp yet.
     *
     * @throws SigningException if it is another, or the timestamp fails
     */
    public byte[] addTimestamp(byte[] cms) {
        return CmsTimestamping.addTimestamp(timestampClient, cms);
    }
}
