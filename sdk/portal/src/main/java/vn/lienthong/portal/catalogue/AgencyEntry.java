package vn.lienthong.portal.catalogue;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * One row of the list of agencies.
 *
 * @param code code of the agency
 * @param name name
 * @param level level of the agency as the portal writes it; its meaning is not public
 * @param extras what the row carried beyond these
 */
@Modelled
public record AgencyEntry(
        AgencyCode code, @Nullable String name, @Nullable String level, Extras extras) {}
