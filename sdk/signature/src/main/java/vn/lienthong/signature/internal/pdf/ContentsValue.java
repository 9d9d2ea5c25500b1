package vn.lienthong.signature.internal.pdf;

import vn.lienthong.signature.internal.cms.BerBoundary;
import vn.lienthong.signature.internal.cms.MalformedCmsException;

/** The value in a slot that is padded with zeros. */
final class ContentsValue {
    private ContentsValue() {}

    /** Returns the value without its padding; all bytes if the value does not end. */
    static byte[] trimPadding(byte[] bytes) {
        try {
            return BerBoundary.first(bytes);
        } catch (MalformedCmsException e) {
            return bytes;
        }
    }

    static boolean isZeroFrom(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
