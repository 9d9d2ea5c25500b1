package vn.lienthong.signature.internal.cms;

import java.util.Objects;
import vn.lienthong.signature.Coverage;

/**
 * Where a CMS signature stands.
 *
 * @param name of the signature's field, or "" in a file of its own
 * @param coverage of what it signs
 * @param most how many signers are read
 */
public record CmsPlace(String name, Coverage coverage, int most) {
    public CmsPlace {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(coverage, "coverage");
    }
}
