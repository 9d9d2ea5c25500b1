package vn.lienthong.signature.internal.xml;

import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;

/** The exception that ends the reading of a signature with a refused part, so that nothing of it is trusted. */
public final class XmlSignatureException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    XmlSignatureException(String requirement, String key, String... arguments) {
        super(key, null, false, false);
        finding = failure(requirement, key, arguments);
    }

    Finding finding() {
        return finding;
    }

    static Finding failure(String requirement, String key, String... arguments) {
        return Finding.of("", requirement, Severity.FAIL, key, arguments);
    }

    static Finding warning(String requirement, String key, String... arguments) {
        return Finding.of("", requirement, Severity.WARN, key, arguments);
    }
}
