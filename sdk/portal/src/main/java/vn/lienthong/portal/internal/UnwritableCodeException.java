package vn.lienthong.portal.internal;

import vn.lienthong.code.OpenCode;
import vn.lienthong.error.LienThongException;

/** A code that this wire has no text for, because another system owns it. */
public final class UnwritableCodeException extends LienThongException {
    UnwritableCodeException(OpenCode code) {
        super("code.unwritable", false, null, null, code.list());
    }
}
