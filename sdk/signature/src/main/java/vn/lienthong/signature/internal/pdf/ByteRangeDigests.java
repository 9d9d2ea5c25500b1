package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import vn.lienthong.signature.internal.DigestSource;

/**
 * Digests of what the signatures of a document cover. All begin at its first octet: what one has read, the next, which reaches
 * further, does not read again. For one thread.
 */
final class ByteRangeDigests {
    private final RandomAccessBytes octets;
    private final Map<String, DigestedPrefix> beginnings = new HashMap<>();
    private final Map<ContentsSlot, DigestSource> known = new HashMap<>();

    private record DigestedPrefix(MessageDigest digest, long end) {}

    ByteRangeDigests(RandomAccessBytes octets) {
        this.octets = octets;
    }

    RandomAccessBytes octets() {
        return octets;
    }

    /** What a slot's signature covers: all octets up to its end, but the slot. */
    DigestSource of(ContentsSlot slot) {
        return known.computeIfAbsent(slot, CoveredBytes::new);
    }

    private final class CoveredBytes implements DigestSource {
        private final ContentsSlot slot;
        private final Map<String, byte[]> made = new HashMap<>();

        CoveredBytes(ContentsSlot slot) {
            this.slot = slot;
        }

        @Override
        public void feed(MessageDigest digest) throws IOException {
            octets.feed(digest, 0, slot.gap());
            octets.feed(digest, slot.behind(), slot.end());
        }

        @Override
        public byte[] digest(String algorithm) throws IOException {
            byte[] value = made.get(algorithm);
            if (value == null) {
                try {
                    MessageDigest digest = beginning(algorithm, slot.gap());
                    octets.feed(digest, slot.behind(), slot.end());
                    value = digest.digest();
                } catch (NoSuchAlgorithmException | CloneNotSupportedException e) {
                    value = DigestSource.super.digest(algorithm);
                }
                made.put(algorithm, value);
            }
            return value.clone();
        }
    }

    private MessageDigest beginning(String algorithm, long end)
            throws IOException, NoSuchAlgorithmException, CloneNotSupportedException {
        DigestedPrefix known = beginnings.get(algorithm);
        MessageDigest digest;
        if (known != null && known.end() <= end) {
            digest = (MessageDigest) known.digest().clone();
            octets.feed(digest, known.end(), end);
        } else {
            digest = MessageDigest.getInstance(algorithm);
            octets.feed(digest, 0, end);
        }
        beginnings.put(algorithm, new DigestedPrefix((MessageDigest) digest.clone(), end));
        return digest;
    }
}
