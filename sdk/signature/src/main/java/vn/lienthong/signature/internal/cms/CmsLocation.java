package vn.lienthong.signature.internal.cms;

import java.util.Objects;
import vn.lienthong.signature.SignatureCoverage;

/**
 * The location of a CMS signature.
 *
 * @param name name of the signature field; empty in a separate file
 * @param coverage coverage of the signed content
 * @param maxSigners maximum number of signers
 */
public record CmsLocation(String name, SignatureCoverage coverage, int maxSigners) {
    public CmsLocation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(coverage, "coverage");
    }
}
