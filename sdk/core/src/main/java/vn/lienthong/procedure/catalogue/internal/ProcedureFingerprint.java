package vn.lienthong.procedure.catalogue.internal;

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
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedurePart;
import vn.lienthong.procedure.catalogue.ComparableText;
import vn.lienthong.procedure.internal.PartText.ComparisonMode;

/** The comparable content of a procedure: its decision, whether it is closed, and a digest of each part. */
public final class ProcedureFingerprint {
    private static final Pattern DECISION_NUMBER =
            Pattern.compile("(?<!\\d)\\d{1,9}(/\\d{4})?/\\p{L}[\\p{L}\\p{M}\\p{N}-]*+");

    private final String decision;
    private final boolean closed;
    private final Map<ProcedurePart, PartContent> parts;

    private ProcedureFingerprint(String decision, boolean closed, Map<ProcedurePart, PartContent> parts) {
        this.decision = decision;
        this.closed = closed;
        this.parts = parts;
    }

    /** A digest of the texts of a part, and a short digest of each code among them; 0 for an empty code. */
    private record PartContent(ByteBuffer textDigest, LongBuffer codeDigests) {
        boolean differsFrom(PartContent other) {
            if (!textDigest.equals(other.textDigest)) {
                return true;
            }
            // The texts are equal, so codes at the same index belong to the same text.
            return IntStream.range(0, Math.min(codeDigests.limit(), other.codeDigests.limit()))
                    .anyMatch(i -> codeDigests.get(i) != 0
                            && other.codeDigests.get(i) != 0
                            && codeDigests.get(i) != other.codeDigests.get(i));
        }
    }

    public static ProcedureFingerprint of(Procedure procedure, MessageDigest digest) {
        Map<ProcedurePart, PartContent> parts = new EnumMap<>(ProcedurePart.class);
        for (ProcedurePart part : ProcedurePart.values()) {
            long[] codes = part.content(procedure, ComparisonMode.IF_BOTH_PRESENT)
                    .mapToLong(code -> code.isBlank() ? 0 : shortDigest(code, digest))
                    .toArray();
            parts.put(
                    part,
                    new PartContent(ByteBuffer.wrap(digestWords(part, procedure, digest)), LongBuffer.wrap(codes)));
        }
        Announcement announcement = procedure.announcement();
        return new ProcedureFingerprint(decisionNumber(announcement.decision()), announcement.closed(), parts);
    }

    private static byte[] digestWords(ProcedurePart part, Procedure procedure, MessageDigest digest) {
        part.content(procedure, ComparisonMode.ALWAYS).forEach(word -> {
            byte[] bytes = ComparableText.normalize(word).getBytes(StandardCharsets.UTF_8);
            // Each text is preceded by its length, so that different lists of texts never give the same bytes.
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            digest.update(bytes);
        });
        return digest.digest();
    }

    private static long shortDigest(String code, MessageDigest digest) {
        return ByteBuffer.wrap(digest.digest(ComparableText.normalize(code).getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** Returns the number within the text of a decision ("Quyết định số 12/QĐ-BTP ngày …"), or the whole text. */
    private static String decisionNumber(@Nullable String decision) {
        String form = decision == null ? "" : ComparableText.normalize(decision).toUpperCase(Locale.ROOT);
        Matcher number = DECISION_NUMBER.matcher(form);
        return number.find() ? number.group() : form;
    }

    /** Returns the parts that differ, in the order of the law. */
    public Stream<ProcedurePart> differingParts(ProcedureFingerprint other) {
        return Stream.of(ProcedurePart.values())
                .filter(part -> Objects.requireNonNull(parts.get(part))
                        .differsFrom(Objects.requireNonNull(other.parts.get(part))));
    }

    /** Returns whether the decisions differ, or one procedure is open and the other closed. */
    public boolean hasDifferentState(ProcedureFingerprint other) {
        boolean decided = !decision.isEmpty() && !other.decision.isEmpty() && !decision.equals(other.decision);
        return decided || closed != other.closed;
    }
}
