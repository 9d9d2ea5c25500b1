package vn.lienthong.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The electronic identifier of an agency, in the shape of Decision 20/2020 ({@code H56.14}) or in the older one of
 * QCVN 102:2016 ({@code 000.00.14.H56}). It is written as it was given; whether two texts mean one agency is a question,
 * not equality (LT-CODE-002, LT-CODE-010).
 */
public record AgencyCode(String value) {
    private static final Pattern OLD = Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}");
    private static final Pattern NEW = Pattern.compile("[A-Z]\\d{2}(\\.\\d{2,3}){0,5}");

    public AgencyCode {
        Texts.nonBlank(value, "AgencyCode");
    }

    /** The code of a text, kept as it is written. */
    public static AgencyCode of(String value) {
        return new AgencyCode(value);
    }

    /** Whether the text has the old or the new shape. */
    public boolean wellFormed() {
        return oldShape() || NEW.matcher(value).matches();
    }

    /** Whether the text has the shape of QCVN 102:2016. */
    public boolean oldShape() {
        return OLD.matcher(value).matches();
    }

    /**
     * Whether both texts name one agency when the old shape is converted mechanically. A renumbered agency is not found
     * this way; only a list of aliases can tell.
     */
    public boolean sameAgencyAs(AgencyCode other) {
        return oldShape() == other.oldShape() ? value.equals(other.value) : levels().equals(other.levels());
    }

    /** The levels, first one first. */
    private List<String> levels() {
        List<String> parts = new ArrayList<>(List.of(value.split("\\.", -1)));
        if (oldShape()) {
            Collections.reverse(parts);
            while (parts.size() > 1 && parts.get(parts.size() - 1).matches("0+")) {
                parts.remove(parts.size() - 1);
            }
        }
        // The lowest level of the old shape always has three digits; the new shape writes the same one with two or
        // three.
        parts.replaceAll(part -> part.matches("0\\d\\d") ? part.substring(1) : part);
        return parts;
    }

    @Override
    public String toString() {
        return value;
    }
}
