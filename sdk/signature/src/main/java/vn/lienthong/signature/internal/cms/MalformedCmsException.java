package vn.lienthong.signature.internal.cms;

/** The exception for bytes that are not a CMS signature; contains no part of them. */
public final class MalformedCmsException extends Exception {
    MalformedCmsException() {
        super("no CMS signature");
    }
}
