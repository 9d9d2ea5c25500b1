package vn.lienthong.portal.catalogue;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * An online service (dịch vụ công trực tuyến).
 *
 * @param code code of the service
 * @param name name of the service
 * @param procedure code of its procedure
 * @param procedureName name of its procedure
 * @param issuer name of the agency that published it
 * @param fieldName name of the field
 * @param extras other members of the row
 */
@Modelled
public record OnlineService(
        ServiceCode code,
        @Nullable String name,
        @Nullable ProcedureCode procedure,
        @Nullable String procedureName,
        @Nullable String issuer,
        @Nullable String fieldName,
        Extras extras) {}
