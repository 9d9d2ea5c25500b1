package vn.lienthong.procedure.catalogue;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.procedure.Announcement;
import vn.lienthong.procedure.Part;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.internal.PartText.ComparisonMode;

/** A procedure as far as catalogues are compared: its decision, whether it is closed, and a digest of what each part says. */
final class ProcedureFingerprint {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,9}(/\\d{4})?/\\p{L}[\\p{L}\\p{M}\\p{N}-]*+");

    private final String decision;
    private final boolean closed;
    private final Map<Part, PartContent> parts;

    private ProcedureFingerprint(String decision, boolean closed, Map<Part, PartContent> parts) {
        this.decision = decision;
        this.closed = closed;
        this.parts = parts;
    }

    /** The digest of the words of a part, and a short one of each code among them; 0 where it is empty. */
    private record PartContent(ByteBuffer words, LongBuffer codes) {
        boolean differs(PartContent other) {
            if (!words.equals(other.words)) {
                return true;
            }
            // The words are the same, so the codes stand beside the same words.
            return IntStream.range(0, Math.min(codes.limit(), other.codes.limit()))
                    .anyMatch(i -> codes.get(i) != 0 && other.codes.get(i) != 0 && codes.get(i) != other.codes.get(i));
        }
    }

    static ProcedureFingerprint of(Procedure procedure, MessageDigest digest) {
        Map<Part, PartContent> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            long[] codes = part.content(procedure, ComparisonMode.WHERE_BOTH)
                    .mapToLong(code -> code.isBlank() ? 0 : brief(code, digest))
                    .toArray();
            parts.put(part, new PartContent(ByteBuffer.wrap(words(part, procedure, digest)), LongBuffer.wrap(codes)));
        }
        Announcement announcement = procedure.announcement();
        return new ProcedureFingerprint(number(announcement.decision()), announcement.closed(), parts);
    }

    private static byte[] words(Part part, Procedure procedure, MessageDigest digest) {
        part.content(procedure, ComparisonMode.ALWAYS).forEach(word -> {
            byte[] bytes = ComparableText.form(word).getBytes(StandardCharsets.UTF_8);
            // Each word behind its length, so that no two lists of words give the same bytes.
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            digest.update(bytes);
        });
        return digest.digest();
    }

    private static long brief(String code, MessageDigest digest) {
        return ByteBuffer.wrap(digest.digest(ComparableText.form(code).getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** The number in what is typed round it ("Quyết định số 12/QĐ-BTP ngày …"), or all of it. */
    private static String number(@Nullable String decision) {
        String form = decision == null ? "" : ComparableText.form(decision).toUpperCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(form);
        return number.find() ? number.group() : form;
    }

    /** The parts that say another thing, in the order of the law. */
    Stream<Part> differing(ProcedureFingerprint other) {
        return Stream.of(Part.values())
                .filter(part ->
                        Objects.requireNonNull(parts.get(part)).differs(Objects.requireNonNull(other.parts.get(part))));
    }

    /** Whether both are of decisions that differ, or one is open while the other is closed. */
    boolean ofAnotherState(ProcedureFingerprint other) {
        boolean decided = !decision.isEmpty() && !other.decision.isEmpty() && !decision.equals(other.decision);
        return decided || closed != other.closed;
    }
}
