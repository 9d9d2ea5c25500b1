package vn.lienthong.portal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.CodeList;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;

/**
 * A table of the agency that maps each of the ten statuses to the reported status, or to no report (LT-SVC-002,
 * LT-SVC-003). It has no default.
 *
 * <p>The two observed tables contradict each other; {@link #acceptedOrReturned()} and {@link #passedOn()} are
 * starting points to be agreed with the operator of the portal. Immutable.
 */
public final class ReportStatusTable {
    /** Status 11, a refused promotion notice; observed only in such a report, and in one source. */
    public static final DossierStatus NOTICE_REFUSED = DossierStatus.of("portal1/dossier-status", "11");

    private static final String LIST = "dossier-status";

    private final Map<DossierStatus, Optional<DossierStatus>> table;

    private ReportStatusTable(Map<DossierStatus, Optional<DossierStatus>> table) {
        this.table = table;
    }

    /**
     * Creates a table of the agency.
     *
     * @param table reported status of each of the ten; empty if the status is not reported
     * @throws ConfigurationException with each missing status, each key outside the ten, and each value that the
     *     portal was never observed to accept in a report
     */
    public static ReportStatusTable of(Map<DossierStatus, Optional<DossierStatus>> table) {
        Map<DossierStatus, Optional<DossierStatus>> copy = new LinkedHashMap<>(Objects.requireNonNull(table, "table"));
        List<Finding> problems = new ArrayList<>();
        for (CodeList.CodeListRow row : CodeList.require(LIST).rows()) {
            if (!copy.containsKey(DossierStatus.of(row.code()))) {
                problems.add(problem("LT-SVC-002", DossierStatus.of(row.code()), "report.statuses.missing"));
            }
        }
        copy.forEach((status, reported) -> {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(reported, "reported status");
            if (!isStandardStatus(status)) {
                problems.add(problem("LT-SVC-002", status, "dossier.status.unknown"));
            }
            if (!reported.map(ReportStatusTable::isObservedInReports).orElse(true)) {
                problems.add(problem("LT-SVC-003", status, "report.statuses.target"));
            }
        });
        if (!problems.isEmpty()) {
            throw new ConfigurationException(new Findings(problems));
        }
        return new ReportStatusTable(Map.copyOf(copy));
    }

    /**
     * Returns an observed table. It reports in process, payment requested, settled and returned as received; refused,
     * withdrawal requested and stopped as supplement requested. The other three are not reported.
     */
    public static ReportStatusTable acceptedOrReturned() {
        Map<DossierStatus, Optional<DossierStatus>> table = new LinkedHashMap<>();
        allStatuses().forEach(status -> table.put(status, Optional.empty()));
        List.of(DossierStatus.IN_PROCESS, DossierStatus.PAYMENT_ASKED, DossierStatus.SETTLED, DossierStatus.RETURNED)
                .forEach(status -> table.put(status, Optional.of(DossierStatus.RECEIVED)));
        List.of(DossierStatus.REFUSED, DossierStatus.WITHDRAWAL_ASKED, DossierStatus.STOPPED)
                .forEach(status -> table.put(status, Optional.of(DossierStatus.SUPPLEMENT_ASKED)));
        return of(table);
    }

    /** Returns an observed table. It reports refused as {@link #NOTICE_REFUSED}, and every other status unchanged. */
    public static ReportStatusTable passedOn() {
        Map<DossierStatus, Optional<DossierStatus>> table = new LinkedHashMap<>();
        allStatuses().forEach(status -> table.put(status, Optional.of(status)));
        table.put(DossierStatus.REFUSED, Optional.of(NOTICE_REFUSED));
        return of(table);
    }

    /** Returns the reported status; empty if the table does not report it or it is not one of the ten. */
    public Optional<DossierStatus> reportedStatus(DossierStatus status) {
        return table.getOrDefault(Objects.requireNonNull(status, "status"), Optional.empty());
    }

    private static List<DossierStatus> allStatuses() {
        return CodeList.require(LIST).rows().stream()
                .map(row -> DossierStatus.of(row.code()))
                .toList();
    }

    private static boolean isStandardStatus(DossierStatus status) {
        return status.list().equals(LIST) && status.known();
    }

    private static boolean isObservedInReports(DossierStatus status) {
        return status.equals(NOTICE_REFUSED) || (isStandardStatus(status) && !status.equals(DossierStatus.REFUSED));
    }

    private static Finding problem(String requirement, DossierStatus status, String key) {
        return Finding.of("/" + status.text(), requirement, Severity.FAIL, key);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportStatusTable that && table.equals(that.table);
    }

    @Override
    public int hashCode() {
        return table.hashCode();
    }

    @Override
    public String toString() {
        return "ReportStatuses" + table;
    }
}
