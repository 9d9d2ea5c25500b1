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
 * @param name its name
 * @param number its number and symbol, which may be that of a person's certificate
 * @param managingAgency the agency that keeps it, as written; its files are fetched from there
 * @param files its files
 * @param extras what the row carried beyond these
 */
@Modelled
public record StoredResult(
        @Nullable ResultCode code,
        @Nullable FreeText name,
        @Nullable FreeText number,
        @Nullable String managingAgency,
        List<StoredFile> files,
        Extras extras) {}
