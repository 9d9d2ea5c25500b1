package vn.lienthong.signature.internal.cms;

/** Octets that are no CMS signature. Says nothing of them. */
public final class MalformedCmsException extends Exception {
    MalformedCmsException() {
        super("no CMS signature");
    }
}
