package vn.lienthong.portal.inbound;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.error.Findings;
import vn.lienthong.portal.inbound.internal.EntryQueryParser;

/**
 * How the portal sends a person's browser to an agency's page (LT-IN-018). Every value comes from the browser and proves
 * nothing: who the person is, only a sign-in tells.
 *
 * @param fromPortal whether the query says that it comes from the portal
 * @param procedure the procedure, in the agency's own form where it has one
 * @param agency the agency that carries it out
 * @param service the online service
 * @param findings what was refused, and what is no well-formed code though it was taken
 */
public record RedirectEntry(
        boolean fromPortal,
        @Nullable ProcedureCode procedure,
        @Nullable AgencyCode agency,
        @Nullable ServiceCode service,
        Findings findings) {
    public RedirectEntry {
        Objects.requireNonNull(findings, "findings");
    }

    /**
     * Returns the entry of a query as it was written. Never throws: what is hostile is left out and found.
     *
     * @param query without its question mark; null where there was none
     */
    public static RedirectEntry parse(@Nullable String query) {
        EntryQueryParser read = EntryQueryParser.of(query == null ? "" : query);
        return new RedirectEntry(
                read.fromPortal(),
                read.procedure().orElse(null),
                read.agency().orElse(null),
                read.service().orElse(null),
                read.findings());
    }
}
