package vn.lienthong.procedure.publication;

import vn.lienthong.code.OpenCode;

/**
 * How an announcement changes a procedure: a kind of the list {@code change-kind}, or an unknown one
 * (LT-PROC-014).
 */
public final class ChangeKind extends OpenCode {
    /** Newly issued (mới ban hành). */
    public static final ChangeKind NEW = of("new");

    /** Amended (sửa đổi). */
    public static final ChangeKind AMENDED = of("amended");

    /** Supplemented (bổ sung). */
    public static final ChangeKind SUPPLEMENTED = of("supplemented");

    /** Replaced (thay thế) under its own code. */
    public static final ChangeKind REPLACED = of("replaced");

    /** Abolished (hủy bỏ, bãi bỏ). */
    public static final ChangeKind ABOLISHED = of("abolished");

    private ChangeKind(String list, String text) {
        super(list, text);
    }

    /** Returns the kind with this code in the list {@code change-kind}. */
    public static ChangeKind of(String text) {
        return new ChangeKind("change-kind", text);
    }
}
