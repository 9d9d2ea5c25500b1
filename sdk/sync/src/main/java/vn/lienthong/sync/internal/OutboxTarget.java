package vn.lienthong.sync.internal;

/** The names of the targets in the tables. */
public final class OutboxTarget {
    public static final String PORTAL = "portal";
    public static final String NOTICE = "notice";

    private OutboxTarget() {}
}
