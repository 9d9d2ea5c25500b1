package vn.lienthong.portal.inbound;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.error.Findings;
import vn.lienthong.portal.inbound.internal.EntryQueryParser;

/**
 * The query parameters with which the portal redirects a person's browser to an agency's page (LT-IN-018). All
 * values come from the browser and prove nothing: only a sign-in identifies the person.
 *
 * @param fromPortal whether the query says that it comes from the portal
 * @param procedure the procedure, in the agency's own form if it has one
 * @param agency the agency that carries out the procedure
 * @param service the online service
 * @param findings values that were rejected, and codes that were accepted although they are not well-formed
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
     * Parses a query in its encoded form. Never throws: hostile values are omitted and reported as findings.
     *
     * @param query the query without its question mark, or null if there was none
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
