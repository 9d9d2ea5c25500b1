package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import vn.lienthong.signature.internal.Digested;

/**
 * Digests of what the signatures of a document cover. All begin at its first octet: what one has read, the next, which reaches
 * further, does not read again. For one thread.
 */
final class SlotDigests {
    private final Octets octets;
    private final Map<String, Beginning> beginnings = new HashMap<>();
    private final Map<Slot, Digested> known = new HashMap<>();

    private record Beginning(MessageDigest digest, long end) {}

    SlotDigests(Octets octets) {
        this.octets = octets;
    }

    Octets octets() {
        return octets;
    }

    /** What a slot's signature covers: all octets up to its end, but the slot. */
    Digested of(Slot slot) {
        return known.computeIfAbsent(slot, Covered::new);
    }

    private final class Covered implements Digested {
        private final Slot slot;
        private final Map<String, byte[]> made = new HashMap<>();

        Covered(Slot slot) {
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
                    value = Digested.super.digest(algorithm);
                }
                made.put(algorithm, value);
            }
            return value.clone();
        }
    }

    private MessageDigest beginning(String algorithm, long end)
            throws IOException, NoSuchAlgorithmException, CloneNotSupportedException {
        Beginning known = beginnings.get(algorithm);
        MessageDigest digest;
        if (known != null && known.end() <= end) {
            digest = (MessageDigest) known.digest().clone();
            octets.feed(digest, known.end(), end);
        } else {
            digest = MessageDigest.getInstance(algorithm);
            octets.feed(digest, 0, end);
        }
        beginnings.put(algorithm, new Beginning((MessageDigest) digest.clone(), end));
        return digest;
    }
}
