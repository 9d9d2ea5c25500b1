package vn.lienthong.sync.internal;

/** Somebody else holds the lane now: what was to be noted is theirs to note. */
final class LeaseLostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LeaseLostException() {
        super("the lease was lost", null, false, false);
    }

    static void throwUnless(boolean held) {
        if (!held) {
            throw new LeaseLostException();
        }
    }
}
