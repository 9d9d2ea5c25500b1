package vn.lienthong.signature.internal.cms;

import java.util.Objects;
import vn.lienthong.signature.SignatureCoverage;

/**
 * Where a CMS signature stands.
 *
 * @param name of the signature's field, or "" in a file of its own
 * @param coverage of what it signs
 * @param maxSigners how many signers are read
 */
public record CmsLocation(String name, SignatureCoverage coverage, int maxSigners) {
    public CmsLocation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(coverage, "coverage");
    }
}
