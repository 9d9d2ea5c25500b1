package vn.lienthong.code;

/** The type of a unit or agency, such as a province, a ward or a ministry (list {@code unit-type}). */
public final class UnitType extends OpenCode {
    private UnitType(String text) {
        super("unit-type", text);
    }

    /** Returns the value with this code in the list. */
    public static UnitType of(String text) {
        return new UnitType(text);
    }
}
