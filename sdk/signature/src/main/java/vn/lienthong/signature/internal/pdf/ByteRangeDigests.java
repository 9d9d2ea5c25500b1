package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import vn.lienthong.signature.internal.DigestSource;
import vn.lienthong.signature.internal.pdf.file.RandomAccessBytes;

/**
 * Digests of the bytes that the signatures of a document cover. All begin at the first byte, so bytes are read
 * once for several signatures. Not thread-safe.
 */
final class ByteRangeDigests {
    private final RandomAccessBytes bytes;
    private final Map<String, DigestedPrefix> prefixes = new HashMap<>();
    private final Map<ContentsSlot, DigestSource> digestSources = new HashMap<>();

    private record DigestedPrefix(MessageDigest digest, long end) {}

    ByteRangeDigests(RandomAccessBytes bytes) {
        this.bytes = bytes;
    }

    RandomAccessBytes bytes() {
        return bytes;
    }

    /** Returns the bytes that the signature of a slot covers: everything up to its end except the slot. */
    DigestSource of(ContentsSlot slot) {
        return digestSources.computeIfAbsent(slot, CoveredBytes::new);
    }

    private final class CoveredBytes implements DigestSource {
        private final ContentsSlot slot;
        private final Map<String, byte[]> cachedDigests = new HashMap<>();

        CoveredBytes(ContentsSlot slot) {
            this.slot = slot;
        }

        @Override
        public void feed(MessageDigest digest) throws IOException {
            bytes.feed(digest, 0, slot.gapStart());
            bytes.feed(digest, slot.gapEnd(), slot.signedEnd());
        }

        @Override
        public byte[] digest(String algorithm) throws IOException {
            byte[] value = cachedDigests.get(algorithm);
            if (value == null) {
                try {
                    MessageDigest digest = prefixDigest(algorithm, slot.gapStart());
                    bytes.feed(digest, slot.gapEnd(), slot.signedEnd());
                    value = digest.digest();
                } catch (NoSuchAlgorithmException | CloneNotSupportedException e) {
                    value = DigestSource.super.digest(algorithm);
                }
                cachedDigests.put(algorithm, value);
            }
            return value.clone();
        }
    }

    private MessageDigest prefixDigest(String algorithm, long end)
            throws IOException, NoSuchAlgorithmException, CloneNotSupportedException {
        DigestedPrefix known = prefixes.get(algorithm);
        MessageDigest digest;
        if (known != null && known.end() <= end) {
            digest = (MessageDigest) known.digest().clone();
            bytes.feed(digest, known.end(), end);
        } else {
            digest = MessageDigest.getInstance(algorithm);
            bytes.feed(digest, 0, end);
        }
        prefixes.put(algorithm, new DigestedPrefix((MessageDigest) digest.clone(), end));
        return digest;
    }
}
