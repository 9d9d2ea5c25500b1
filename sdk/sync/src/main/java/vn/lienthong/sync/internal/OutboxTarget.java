package vn.lienthong.sync.internal;

/** Where messages go, as the tables name it. */
public final class OutboxTarget {
    public static final String PORTAL = "portal";
    public static final String NOTICE = "notice";

    private OutboxTarget() {}
}
