package vn.lienthong.signature.sign;

import java.util.Objects;
import vn.lienthong.signature.sign.internal.StreamDigests;
import vn.lienthong.signature.sign.internal.ToBeSignedCodec;

/**
 * The octets that a key is to sign, and what is needed to complete the document with the value (LT-SGN-010).
 *
 * <p>{@link #toBytes} survives a process: a remote signature may take minutes. The bytes hold no secret, but the document's digest
 * and the certificates. Completing checks them against the document, so changed ones are refused there; only where a CAdES signature
 * stands beside its content does completing not see that. Keep them where nobody else writes: who replaces them before the key signs
 * has something else signed.
 */
public final class ToBeSigned {
    private final SignatureFormat format;
    private final SigningTerms terms;
    private final byte[] bytesToSign;
    private final byte[] state;

    /**
     * Made by the signer of a format.
     *
     * @param octets to be signed, exactly these
     * @param state what that signer needs to complete the document
     */
    public ToBeSigned(SignatureFormat format, SigningTerms terms, byte[] octets, byte[] state) {
        this.format = Objects.requireNonNull(format, "format");
        this.terms = Objects.requireNonNull(terms, "terms");
        this.bytesToSign = octets.clone();
        this.state = state.clone();
    }

    /**
     * Returns what {@link #toBytes} wrote.
     *
     * @throws vn.lienthong.error.SigningException if it is something else
     */
    public static ToBeSigned of(byte[] bytes) {
        return ToBeSignedCodec.read(bytes, ToBeSigned::new);
    }

    /** To be stored until the value is there. */
    public byte[] toBytes() {
        return ToBeSignedCodec.write(format, terms, bytesToSign, state);
    }

    public SignatureFormat format() {
        return format;
    }

    public SigningTerms terms() {
        return terms;
    }

    /** Returns what is signed by a signer that makes the digest itself. */
    public byte[] bytesToSign() {
        return bytesToSign.clone();
    }

    /** Returns the digest of the octets by {@link SigningAlgorithm#digest}, for a signer that takes it. */
    public byte[] digest() {
        return StreamDigests.of(terms.algorithm()).digest(bytesToSign);
    }

    /** For the signer of the format. */
    public byte[] state() {
        return state.clone();
    }

    @Override
    public String toString() {
        return "ToBeSigned[" + format + ", " + terms.algorithm() + ", " + bytesToSign.length + " octets]";
    }
}
