package vn.lienthong.signature.internal;

import java.security.MessageDigest;
import java.security.Signature;
import java.security.SignatureException;

/** An adapter that passes bytes to a signature. */
final class SignatureOutputStream extends MessageDigest {
    private final Signature signature;

    SignatureOutputStream(Signature signature) {
        super("sink");
        this.signature = signature;
    }

    @Override
    protected void engineUpdate(byte input) {
        engineUpdate(new byte[] {input}, 0, 1);
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int length) {
        try {
            signature.update(input, offset, length);
        } catch (SignatureException e) {
            throw new IllegalStateException("a signature takes octets once it is initialised", e);
        }
    }

    @Override
    protected byte[] engineDigest() {
        return new byte[0];
    }

    @Override
    protected void engineReset() {}
}
