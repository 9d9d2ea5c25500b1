package vn.lienthong.signature.sign;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Objects;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.internal.sign.Digests;
import vn.lienthong.signature.internal.sign.cms.Attributes;
import vn.lienthong.signature.internal.sign.cms.Completion;
import vn.lienthong.signature.internal.sign.cms.Stamped;

/**
 * Signs any content as CMS, CAdES baseline B or T (LT-SGN-030 to LT-SGN-032). Thread-safe.
 *
 * <p>The content streams through a digest, whatever its size; the signature stands beside it, or holds it where it is small.
 */
public final class CadesSigner {
    private final Timestamper timestamper;

    private CadesSigner(Timestamper timestamper) {
        this.timestamper = Objects.requireNonNull(timestamper, "timestamper");
    }

    /** Of level T, or of level B with {@link Timestamper#none()}. */
    public static CadesSigner of(Timestamper timestamper) {
        return new CadesSigner(timestamper);
    }

    /**
     * What the key is to sign.
     *
     * @param content read to its end; the caller closes
     * @throws SigningException if the certificate is not in force
     */
    public ToBeSigned toBeSigned(InputStream content, SigningParameters parameters) throws IOException {
        SigningTerms terms = parameters.terms();
        MessageDigest digest = Digests.of(terms.algorithm());
        Digests.feed(content, digest);
        byte[] value = digest.digest();
        return new ToBeSigned(SignatureFormat.CADES, terms, Attributes.der(SignatureFormat.CADES, terms, value), value);
    }

    /**
     * The signature that stands beside its content ({@code .p7s}).
     *
     * @throws SigningException if the value was not made by the certificate's key over this, or the timestamp fails
     */
    public Signed<byte[]> complete(ToBeSigned waiting, byte[] value) {
        Completion.requireFormat(waiting, SignatureFormat.CADES);
        return Completion.level(timestamper, waiting, Completion.cms(waiting, waiting.state(), value, null));
    }

    /**
     * The signature that holds its content ({@code .p7m}).
     *
     * @param content the same that was to be signed
     * @throws SigningException also if the content is another
     */
    public Signed<byte[]> completeAttached(byte[] content, ToBeSigned waiting, byte[] value) {
        Completion.requireFormat(waiting, SignatureFormat.CADES);
        byte[] digest = Digests.of(waiting.terms().algorithm()).digest(content);
        return Completion.level(timestamper, waiting, Completion.cms(waiting, digest, value, content));
    }

    /**
     * Makes level T of a signature of one signer that has no timestamp yet.
     *
     * @throws SigningException if it is another, or the timestamp fails
     */
    public byte[] addTimestamp(byte[] cms) {
        return Stamped.by(timestamper, cms);
    }
}
