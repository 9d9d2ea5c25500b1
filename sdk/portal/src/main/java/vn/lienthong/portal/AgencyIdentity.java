package vn.lienthong.portal;

import java.util.Objects;
import vn.lienthong.code.AgencyCode;

/**
 * The agency on whose behalf messages are sent.
 *
 * @param code code of the agency, sent as given
 * @param name name of the agency; the handling unit of a dossier that names no other unit
 */
public record AgencyIdentity(AgencyCode code, String name) {
    public AgencyIdentity {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
