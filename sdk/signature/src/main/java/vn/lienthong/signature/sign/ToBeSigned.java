package vn.lienthong.signature.sign;

import java.util.Objects;
import vn.lienthong.signature.sign.internal.StreamDigests;
import vn.lienthong.signature.sign.internal.ToBeSignedCodec;

/**
 * The bytes that a key must sign, and the state for completing the document with the value (LT-SGN-010).
 *
 * <p>{@link #toBytes} allows completing in another process, because a remote signature may need minutes. The
 * stored bytes contain no secret, but the document's digest and the certificates.
 *
 * <p>Completing compares them with the document and refuses modified ones. A CAdES signature without its content
 * is the exception: completing cannot detect modified bytes. Store the bytes where no other party can write:
 * replacing them before signing causes the key to sign other data.
 */
public final class ToBeSigned {
    private final SignatureFormat format;
    private final SigningTerms terms;
    private final byte[] bytesToSign;
    private final byte[] state;

    /**
     * Called by the signer of a format.
     *
     * @param bytesToSign exactly the bytes that the key must sign
     * @param state data that the signer of the format needs for completing
     */
    public ToBeSigned(SignatureFormat format, SigningTerms terms, byte[] bytesToSign, byte[] state) {
        this.format = Objects.requireNonNull(format, "format");
        this.terms = Objects.requireNonNull(terms, "terms");
        this.bytesToSign = bytesToSign.clone();
        this.state = state.clone();
    }

    /**
     * Parses the result of {@link #toBytes}.
     *
     * @throws vn.lienthong.error.SigningException if the bytes are not valid
     */
    public static ToBeSigned of(byte[] bytes) {
        return ToBeSignedCodec.read(bytes, ToBeSigned::new);
    }

    /** Returns the stored form, to be retained until the value is available. */
    public byte[] toBytes() {
        return ToBeSignedCodec.write(format, terms, bytesToSign, state);
    }

    public SignatureFormat format() {
        return format;
    }

    public SigningTerms terms() {
        return terms;
    }

    /** Returns the bytes to be signed, for a signer that computes the digest itself. */
    public byte[] bytesToSign() {
        return bytesToSign.clone();
    }

    /** Returns the digest of the bytes by {@link SigningAlgorithm#digest}, for a signer that accepts a digest. */
    public byte[] digest() {
        return StreamDigests.of(terms.algorithm()).digest(bytesToSign);
    }

    /** Returns the state for the signer of the format. */
    public byte[] state() {
        return state.clone();
    }

    @Override
    public String toString() {
        return "ToBeSigned[" + format + ", " + terms.algorithm() + ", " + bytesToSign.length + " bytes]";
    }
}
