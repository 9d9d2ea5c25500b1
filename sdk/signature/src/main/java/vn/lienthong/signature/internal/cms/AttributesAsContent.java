package vn.lienthong.signature.internal.cms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import vn.lienthong.signature.internal.Digested;

/**
 * Tells a content that is the signed attributes of another signature: with these as its content, and without attributes, that
 * signature would verify over what nobody meant to sign.
 */
final class AttributesAsContent {
    private static final int MOST = 1 << 16;

    private AttributesAsContent() {}

    static boolean is(Digested content) throws IOException {
        Beginning beginning = new Beginning();
        content.feed(beginning);
        byte[] octets = beginning.kept.toByteArray();
        if (octets.length > MOST) {
            return false;
        }
        try {
            Ber.first(octets);
            return ASN1Primitive.fromByteArray(octets) instanceof ASN1Set set
                    && new Attributes(set).has(Ids.MESSAGE_DIGEST);
        } catch (BrokenCmsException | IOException | RuntimeException e) {
            // Most contents are no ASN.1, which Bouncy Castle tells in many kinds of exceptions.
            return false;
        }
    }

    /** Keeps one octet more than is looked at. */
    private static final class Beginning extends MessageDigest {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        Beginning() {
            super("beginning");
        }

        @Override
        protected void engineUpdate(byte input) {
            engineUpdate(new byte[] {input}, 0, 1);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            kept.write(input, offset, Math.min(length, MOST + 1 - kept.size()));
        }

        @Override
        protected byte[] engineDigest() {
            return new byte[0];
        }

        @Override
        protected void engineReset() {
            kept.reset();
        }
    }
}
