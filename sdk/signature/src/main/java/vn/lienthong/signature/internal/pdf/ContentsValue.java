package vn.lienthong.signature.internal.pdf;

import vn.lienthong.signature.internal.cms.BerBoundary;
import vn.lienthong.signature.internal.cms.MalformedCmsException;

/** The value in a slot, which is filled up with zeros. */
final class ContentsValue {
    private ContentsValue() {}

    /** Returns the value without what follows it; all of the octets if it does not end. */
    static byte[] trimPadding(byte[] octets) {
        try {
            return BerBoundary.first(octets);
        } catch (MalformedCmsException e) {
            return octets;
        }
    }

    static boolean isZeroFrom(byte[] octets, int from) {
        for (int i = from; i < octets.length; i++) {
            if (octets[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
