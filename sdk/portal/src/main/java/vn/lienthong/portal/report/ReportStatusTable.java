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
 * What each of the ten statuses is called in a report on a dossier that began at the portal, or that it is not reported: a table
 * of the site without a default (LT-SVC-002, LT-SVC-003).
 *
 * <p>The two tables that were seen contradict each other; {@link #acceptedOrReturned()} and {@link #passedOn()} are starting
 * points to be agreed with the portal's operator. Immutable.
 */
public final class ReportStatusTable {
    /** 11, a promotion notice is refused: only ever seen in such a report, and in one source. */
    public static final DossierStatus NOTICE_REFUSED = DossierStatus.of("portal1/dossier-status", "11");

    private static final String LIST = "dossier-status";

    private final Map<DossierStatus, Optional<DossierStatus>> table;

    private ReportStatusTable(Map<DossierStatus, Optional<DossierStatus>> table) {
        this.table = table;
    }

    /**
     * Returns a table of the site.
     *
     * @param table for each of the ten what is reported, empty where nothing is
     * @throws ConfigurationException with each of the ten that is missing, each key that is none of them, and each value that
     *     the portal was never seen to take in a report
     */
    public static ReportStatusTable of(Map<DossierStatus, Optional<DossierStatus>> table) {
        Map<DossierStatus, Optional<DossierStatus>> copy = new LinkedHashMap<>(Objects.requireNonNull(table, "table"));
        List<Finding> problems = new ArrayList<>();
        for (CodeList.CodeListRow row : CodeList.require(LIST).rows()) {
            if (!copy.containsKey(DossierStatus.of(row.code()))) {
                problems.add(problem("LT-SVC-002", DossierStatus.of(row.code()), "report.statuses.missing"));
            }
        }
        copy.forEach((status, told) -> {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(told, "told");
            if (!isStandardStatus(status)) {
                problems.add(problem("LT-SVC-002", status, "dossier.status.unknown"));
            }
            if (!told.map(ReportStatusTable::isObservedInReports).orElse(true)) {
                problems.add(problem("LT-SVC-003", status, "report.statuses.target"));
            }
        });
        if (!problems.isEmpty()) {
            throw new ConfigurationException(new Findings(problems));
        }
        return new ReportStatusTable(Map.copyOf(copy));
    }

    /**
     * Returns a table that was seen: in process, payment asked, settled and returned are reported as received; refused, withdrawal asked
     * and stopped as supplement asked; the other three are not reported.
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

    /** Returns a table that was seen: refused is reported as {@link #NOTICE_REFUSED}, every other status as itself. */
    public static ReportStatusTable passedOn() {
        Map<DossierStatus, Optional<DossierStatus>> table = new LinkedHashMap<>();
        allStatuses().forEach(status -> table.put(status, Optional.of(status)));
        table.put(DossierStatus.REFUSED, Optional.of(NOTICE_REFUSED));
        return of(table);
    }

    /** Returns what is reported for a status; empty where the table has it as not reported, or where it is none of the ten. */
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
