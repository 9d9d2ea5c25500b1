package vn.lienthong.signature.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.internal.Found;

/** Bits turned, parts cut out and parts put elsewhere; {@code -Dfuzz.variants} makes more of them. */
@Tag("LT-PDF-040")
class PdfFuzzTest {
    private static final int VARIANTS = Integer.getInteger("fuzz.variants", 400);
    private static final long SLOW = 10_000_000_000L;

    private static byte[] variant(byte[] from, Random random) {
        byte[] to = from.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int i = random.nextInt(4); i >= 0; i--) {
                    to[random.nextInt(to.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 1 -> to = Arrays.copyOf(to, random.nextInt(to.length));
            case 2 -> {
                int length = random.nextInt(200);
                int source = random.nextInt(to.length - length);
                System.arraycopy(from, source, to, random.nextInt(to.length - length), length);
            }
            default -> {
                int at = random.nextInt(to.length);
                int cut = Math.min(random.nextInt(100), to.length - at);
                System.arraycopy(from, at + cut, to, at, from.length - at - cut);
                to = Arrays.copyOf(to, from.length - cut);
            }
        }
        return to;
    }

    /** Whether an intact signature is over the very octets of one that was made. */
    private static boolean original(Found found, byte[] from, byte[] to) {
        if (found.faults().stream().anyMatch(fault -> fault.severity() == Severity.FAIL) || found.signer() == null) {
            return true;
        }
        long length = found.coverage().content() == null
                ? -1
                : found.coverage().content().length();
        List<Found> honest = Reading.of(from);
        return honest.stream()
                .map(one -> one.coverage().content())
                .anyMatch(content -> content != null && content.length() == length && sameBut(from, to, length));
    }

    /** The slots are left out of what is signed: a change there alone is none of the content. */
    private static boolean sameBut(byte[] from, byte[] to, long length) {
        String honest = SignedPdf.text(from).substring(0, (int) length).replaceAll("<[0-9A-Fa-f]{1000,}>", "<>");
        return to.length >= length
                && honest.equals(
                        SignedPdf.text(to).substring(0, (int) length).replaceAll("<[0-9A-Fa-f]{1000,}>", "<>"));
    }

    @Test
    @DisplayName("No variant ends in another exception, hangs, or is intact over other octets")
    void variants() {
        byte[] one = SignedPdf.signed();
        byte[] two = SignedPdf.sign(one, "ETSI.RFC3161", 0);
        Random random = new Random(2026);
        for (int i = 0; i < VARIANTS; i++) {
            byte[] from = i % 2 == 0 ? one : two;
            byte[] to = variant(from, random);
            long start = System.nanoTime();
            try {
                for (Found found : Reading.of(to)) {
                    assertThat(original(found, from, to)).as("variant " + i).isTrue();
                }
            } catch (UnreadableDocumentException e) {
                assertThat(e.code()).isEqualTo("signature.unreadable");
            }
            assertThat(System.nanoTime() - start).as("variant " + i).isLessThan(SLOW);
        }
    }
}
