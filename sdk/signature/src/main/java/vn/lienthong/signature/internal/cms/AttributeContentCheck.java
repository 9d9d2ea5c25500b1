package vn.lienthong.signature.internal.cms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Set;
import vn.lienthong.signature.internal.DigestSource;

/**
 * Detects content that is the signed attributes of another signature. Such content, without attributes, would make
 * a valid signature over text that nobody intended to sign.
 */
final class AttributeContentCheck {
    /** Attributes may carry lists of authorities, which are long; no longer ones are looked at than a document may be. */
    /** Attributes may carry lists of authorities, which are long. */
    private static final int MAX_ATTRIBUTES = 16 << 20;

    private static final int SET = 0x31;
    /** A tag, a length of the length, and a length below 16 MiB. */
    private static final int HEAD = 5;

    private AttributeContentCheck() {}

    static boolean is(DigestSource content) throws IOException {
        PrefixStream beginning = new PrefixStream();
        content.feed(beginning);
        byte[] bytes = beginning.kept.toByteArray();
        if (bytes.length != end(bytes)) {
            return false;
        }
        try {
            BerBoundary.first(bytes);
            return Asn1Bytes.read(bytes) instanceof ASN1Set set
                    && new SignerAttributes(set).has(CmsObjectIds.MESSAGE_DIGEST);
        } catch (MalformedCmsException | RuntimeException e) {
            // Most content is not ASN.1, for which Bouncy Castle throws many kinds of exceptions.
            return false;
        }
    }

    /** Returns the end of the set at the beginning of the bytes; 0 if there is none, or if it exceeds the maximum. */
    private static int end(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != SET) {
            return 0;
        }
        int first = bytes[1] & 0xFF;
        int more = first & 0x7F;
        if (first < 0x80) {
            return 2 + first;
        }
        if (more == 0 || more > HEAD - 2 || bytes.length < HEAD) {
            return 0;
        }
        int length = new BigInteger(1, Arrays.copyOfRange(bytes, 2, 2 + more)).intValueExact();
        return length > MAX_ATTRIBUTES ? 0 : 2 + more + length;
    }

    /** Retains a set at the beginning of the bytes, and one more byte to detect that others follow. */
    private static final class PrefixStream extends MessageDigest {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private int end = HEAD;

        PrefixStream() {
            super("beginning");
        }

        @Override
        protected void engineUpdate(byte input) {
            engineUpdate(new byte[] {input}, 0, 1);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            int head = Math.min(length, Math.max(0, HEAD - kept.size()));
            kept.write(input, offset, head);
            if (head > 0 && kept.size() == HEAD) {
                end = end(kept.toByteArray());
            }
            kept.write(input, offset + head, Math.min(length - head, Math.max(0, end + 1 - kept.size())));
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
