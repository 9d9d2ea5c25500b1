package vn.lienthong.code;

/** What kind of unit or agency a code names, such as a province, a ward or a ministry (list {@code unit-type}). */
public final class UnitType extends OpenCode {
    private UnitType(String text) {
        super("unit-type", text);
    }

    /** Returns the value of a text of this list. */
    public static UnitType of(String text) {
        return new UnitType(text);
    }
}
