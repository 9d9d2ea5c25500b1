package vn.lienthong.signature.internal.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.TestAuthority;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.internal.Found;
import vn.lienthong.signature.sign.XmlScope;

@DisplayName("Broken variants of signed XML")
class XmlFuzzTest {
    private static final int VARIANTS = Integer.getInteger("lienthong.fuzz", 1_500);
    private static final long SLOW = Duration.ofSeconds(2).toNanos();

    @Test
    @Tag("LT-XML-010")
    @DisplayName("are unreadable, refused, or give what was signed; none throws or takes long")
    void variants() {
        String paper = TestXml.withLists(
                TestXml.xades(
                        TestXml.PAPER,
                        XmlScope.document(),
                        TestAuthority.standard().agency(),
                        TestXml.stamper(TestAuthority.NOW)),
                TestAuthority.NOW);
        String invoice = TestXml.dsig(TestXml.INVOICE, "NBan", TestXml.SHA256, TestXml.RSA_SHA256, "#data");
        int[] seen = new int[3];
        for (String signed : List.of(paper, invoice)) {
            String content = TestXml.content(TestXml.one(signed));
            Random random = new Random(20_261_122);
            for (int i = 0; i < VARIANTS; i++) {
                long start = System.nanoTime();
                seen[judged(variant(signed.getBytes(UTF_8), random), content)]++;
                assertThat(System.nanoTime() - start).as("variant %d", i).isLessThan(SLOW);
            }
        }
        assertThat(seen).as("unreadable, refused, as signed").doesNotContain(0);
    }

    private static int judged(byte[] variant, String content) {
        List<Found> found;
        try {
            found = TestXml.read(variant);
        } catch (UnreadableDocumentException e) {
            return 0;
        }
        for (Found one : found) {
            boolean good = one.faults().isEmpty()
                    && one.doubts().stream().noneMatch(doubt -> doubt.severity() == Severity.FAIL);
            if (!good) {
                return 1;
            }
            assertThat(TestXml.content(one)).isEqualTo(content);
        }
        return 2;
    }

    private static byte[] variant(byte[] signed, Random random) {
        byte[] copy = signed.clone();
        int from = random.nextInt(copy.length);
        int length = 1 + random.nextInt(random.nextBoolean() ? 8 : 400);
        int to = Math.min(copy.length, from + length);
        return switch (random.nextInt(5)) {
            case 0 -> {
                copy[from] ^= (byte) (1 << random.nextInt(8));
                yield copy;
            }
            case 1 -> Arrays.copyOf(copy, from);
            case 2 -> joined(Arrays.copyOf(copy, from), Arrays.copyOfRange(copy, to, copy.length));
            case 3 -> joined(Arrays.copyOf(copy, to), Arrays.copyOfRange(copy, from, copy.length));
            default -> spliced(new String(signed, UTF_8), random).getBytes(UTF_8);
        };
    }

    /** Two elements change places, or one comes twice. */
    private static String spliced(String signed, Random random) {
        String[] parts = signed.split("(?=<)");
        int one = random.nextInt(parts.length);
        int other = random.nextInt(parts.length);
        String kept = parts[one];
        parts[one] = parts[other];
        if (random.nextBoolean()) {
            parts[other] = kept;
        }
        return String.join("", parts);
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }
}
