package vn.lienthong.code;

import vn.lienthong.value.Preconditions;

/**
 * The code of a field (lĩnh vực) of procedures, such as {@code G15-TP01}; the portal publishes the list.
 */
public record FieldCode(String value) {

    public FieldCode {
        Preconditions.requireNonBlank(value, "FieldCode");
    }

    /** Returns the field code with this text. */
    public static FieldCode of(String value) {
        return new FieldCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
