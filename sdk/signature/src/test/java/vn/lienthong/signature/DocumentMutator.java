package vn.lienthong.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Creates broken variants of signed documents: bits flipped, bytes replaced, parts removed, repeated or moved. A
 * few of each format in each build, 50,000 with {@code mvn -Pfuzz}.
 */
public final class DocumentMutator {
    private static final int COUNT = Integer.getInteger("lienthong.fuzz", 1_000);
    private static final long SLOW = Duration.ofSeconds(2).toNanos();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private DocumentMutator() {}

    /** Inspects a variant. May throw {@link UnreadableDocumentException}. */
    @FunctionalInterface
    public interface Look {
        void at(byte[] good, byte[] variant) throws Exception;
    }

    /**
     * Inspects variants of the documents in turn. None may cause another exception or use more than two seconds of CPU
     * time. CPU time is measured, because other processes use the machine too.
     *
     * @param markup whether the document consists of elements, which are then also swapped
     */
    public static void each(List<byte[]> documents, boolean markup, Look look) {
        Random random = new Random(20_261_122);
        for (int i = 0; i < COUNT; i++) {
            byte[] good = documents.get(i % documents.size());
            byte[] variant = markup && random.nextInt(5) == 0 ? spliced(good, random) : variant(good, random);
            long start = THREADS.getCurrentThreadCpuTime();
            try {
                look.at(good, variant);
            } catch (UnreadableDocumentException e) {
                assertThat(e.code()).isEqualTo("signature.unreadable");
            } catch (Exception | StackOverflowError e) {
                throw new AssertionError("variant " + i, e);
            }
            assertThat(THREADS.getCurrentThreadCpuTime() - start)
                    .as("time of variant %d", i)
                    .isLessThan(SLOW);
        }
    }

    private static byte[] variant(byte[] good, Random random) {
        int from = random.nextInt(good.length);
        int to = Math.min(good.length, from + 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
        byte[] copy = good.clone();
        return switch (random.nextInt(6)) {
            case 0 -> {
                for (int flips = random.nextInt(4); flips >= 0; flips--) {
                    copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield copy;
            }
            case 1 -> {
                copy[from] = (byte) random.nextInt(256);
                yield copy;
            }
            case 2 -> Arrays.copyOf(copy, from);
            case 3 -> joined(Arrays.copyOf(copy, from), Arrays.copyOfRange(copy, to, copy.length));
            case 4 -> joined(Arrays.copyOf(copy, to), Arrays.copyOfRange(copy, from, copy.length));
            default -> {
                System.arraycopy(good, from, copy, random.nextInt(copy.length - (to - from) + 1), to - from);
                yield copy;
            }
        };
    }

    /** Swaps two elements, or repeats one in place of another. */
    private static byte[] spliced(byte[] good, Random random) {
        String[] parts = new String(good, StandardCharsets.UTF_8).split("(?=<)");
        int one = random.nextInt(parts.length);
        int other = random.nextInt(parts.length);
        String kept = parts[one];
        parts[one] = parts[other];
        if (random.nextBoolean()) {
            parts[other] = kept;
        }
        return String.join("", parts).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }
}
