package vn.lienthong.portal.catalogue;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A row of the list of procedures.
 *
 * @param code national code
 * @param name name of the procedure
 * @param extras other members of the row
 */
@Modelled
public record ProcedureSummary(ProcedureCode code, @Nullable String name, Extras extras) {}
