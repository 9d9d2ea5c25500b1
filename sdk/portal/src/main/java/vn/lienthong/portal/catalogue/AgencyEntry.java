package vn.lienthong.portal.catalogue;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A row of the list of agencies.
 *
 * @param code code of the agency
 * @param name name of the agency
 * @param level level of the agency as the portal writes it; its meaning is not public
 * @param extras other members of the row
 */
@Modelled
public record AgencyEntry(
        AgencyCode code, @Nullable String name, @Nullable String level, Extras extras) {}
