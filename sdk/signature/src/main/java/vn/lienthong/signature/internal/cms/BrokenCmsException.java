package vn.lienthong.signature.internal.cms;

/** Octets that are no CMS signature. Says nothing of them. */
final class BrokenCmsException extends Exception {
    BrokenCmsException() {
        super("no CMS signature");
    }
}
