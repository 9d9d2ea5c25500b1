package vn.lienthong.portal.resultstore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ResultCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A result in the store.
 *
 * @param code code of its kind
 * @param name name of the result
 * @param number number and symbol, which may be the number of a person's certificate
 * @param managingAgency the agency that manages the result, as written; its files are downloaded from there
 * @param files files of the result
 * @param extras other members of the object
 */
@Modelled
public record StoredResult(
        @Nullable ResultCode code,
        @Nullable FreeText name,
        @Nullable FreeText number,
        @Nullable String managingAgency,
        List<StoredFile> files,
        Extras extras) {}
