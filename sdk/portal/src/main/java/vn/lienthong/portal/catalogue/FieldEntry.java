package vn.lienthong.portal.catalogue;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.FieldCode;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A row of the list of fields of procedures.
 *
 * @param code code of the field
 * @param name name of the field
 * @param agency the agency that owns the field
 * @param extras other members of the row
 */
@Modelled
public record FieldEntry(
        FieldCode code, @Nullable String name, @Nullable AgencyCode agency, Extras extras) {}
