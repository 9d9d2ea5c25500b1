package vn.lienthong.procedure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A procedure as far as catalogues are compared: its decision, whether it is closed, and a digest of what each part says. */
final class Fingerprint {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,9}(/\\d{4})?/\\p{L}[\\p{L}\\p{M}\\p{N}-]*+");

    private final String decision;
    private final boolean closed;
    private final Map<Part, ByteBuffer> parts;

    private Fingerprint(String decision, boolean closed, Map<Part, ByteBuffer> parts) {
        this.decision = decision;
        this.closed = closed;
        this.parts = parts;
    }

    static Fingerprint of(Procedure procedure, MessageDigest digest) {
        Map<Part, ByteBuffer> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, ByteBuffer.wrap(digest(part, procedure, digest)));
        }
        Announcement announcement = procedure.announcement();
        return new Fingerprint(number(announcement.decision()), announcement.closed(), parts);
    }

    private static byte[] digest(Part part, Procedure procedure, MessageDigest digest) {
        part.content(procedure).forEach(word -> {
            byte[] bytes = Alike.form(word).getBytes(StandardCharsets.UTF_8);
            // Each word behind its length, so that no two lists of words give the same bytes.
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            digest.update(bytes);
        });
        return digest.digest();
    }

    /** The number in what is typed round it ("Quyết định số 12/QĐ-BTP ngày …"), or all of it. */
    private static String number(@Nullable String decision) {
        String form = decision == null ? "" : Alike.form(decision).toUpperCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(form);
        return number.find() ? number.group() : form;
    }

    /** The parts that say another thing, in the order of the law. */
    Stream<Part> differing(Fingerprint other) {
        return parts.keySet().stream().filter(part -> !Objects.equals(parts.get(part), other.parts.get(part)));
    }

    /** Whether both are of decisions that differ, or one is open while the other is closed. */
    boolean ofAnotherState(Fingerprint other) {
        boolean decided = !decision.isEmpty() && !other.decision.isEmpty() && !decision.equals(other.decision);
        return decided || closed != other.closed;
    }
}
