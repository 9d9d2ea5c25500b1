package vn.lienthong.portal.opencatalogue;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A row of the open catalogue.
 *
 * @param code national code
 * @param id the catalogue's own key
 * @param name name of the procedure
 * @param decisionId the catalogue's key of the publishing decision; a different key means that the procedure has
 *     changed
 * @param publisher name of the agency that published it
 * @param settler names of the handling agencies, as written
 * @param field name of the field
 * @param extras other members of the row
 */
@Modelled
public record OpenProcedure(
        ProcedureCode code,
        @Nullable String id,
        @Nullable String name,
        @Nullable String decisionId,
        @Nullable String publisher,
        @Nullable String settler,
        @Nullable String field,
        Extras extras) {}
