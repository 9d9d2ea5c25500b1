package vn.lienthong.portal;

import java.util.Objects;
import vn.lienthong.code.AgencyCode;

/**
 * The agency that speaks.
 *
 * @param code its code, written to the portal as it is given here
 * @param name its name, which a dossier carries as the unit that settles it unless it names another
 */
public record AgencyIdentity(AgencyCode code, String name) {
    public AgencyIdentity {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
