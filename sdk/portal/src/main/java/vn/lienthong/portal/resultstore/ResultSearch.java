package vn.lienthong.portal.resultstore;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ResultCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.value.Modelled;

/**
 * A search for the results of a person or organisation (LT-NB-011).
 *
 * @param owner number of the person or organisation
 * @param requester number of the requester: the owner, or the official who acts for the owner
 * @param requesterName name of the requester
 * @param channel filing channel of the dossier that needs the results
 * @param procedure the procedure that needs the results
 * @param wanted the kinds of results
 */
@Modelled
public record ResultSearch(
        MaskedValue owner,
        MaskedValue requester,
        PersonName requesterName,
        Channel channel,
        ProcedureCode procedure,
        List<WantedResult> wanted) {
    public ResultSearch {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(requester, "requester");
        Objects.requireNonNull(requesterName, "requesterName");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(procedure, "procedure");
        wanted = List.copyOf(wanted);
    }

    /**
     * A kind of result.
     *
     * @param code code of the kind
     * @param number number and symbol of a single result, to find only that; may be the number of a person's
     *     certificate
     */
    public record WantedResult(ResultCode code, @Nullable FreeText number) {
        public WantedResult {
            Objects.requireNonNull(code, "code");
        }
    }
}
