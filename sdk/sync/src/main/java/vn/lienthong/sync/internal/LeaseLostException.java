package vn.lienthong.sync.internal;

/** Thrown if another worker has claimed the lane; that worker records the outcome. */
final class LeaseLostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LeaseLostException() {
        super("the lease of the lane was lost to another worker", null, false, false);
    }

    static void throwUnless(boolean held) {
        if (!held) {
            throw new LeaseLostException();
        }
    }
}
