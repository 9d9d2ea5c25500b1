package vn.lienthong.signature.sign;

import java.util.Objects;
import vn.lienthong.error.Findings;

/**
 * A completed signature.
 *
 * @param document the signed document, or the separate signature
 * @param level the level that was reached
 * @param findings warnings, such as a missing timestamp, or PKCS#1 v1.5
 */
public record SignedDocument<T>(T document, SignatureLevel level, Findings findings) {
    public SignedDocument {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(findings, "findings");
    }

    @Override
    public String toString() {
        return "SignedDocument[" + level + ", " + findings.list().size() + " findings]";
    }
}
