package vn.lienthong.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;
import vn.lienthong.error.Severity;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.catalogue.ComparableText;

/**
 * Checks the code and the name of an online service against the procedure that it offers (LT-PROC-019, LT-PROC-020). A
 * service for one case may add its two digits to the code and the case to the name. The suffix of a province does not
 * make another procedure.
 */
public final class ServiceRules implements RuleSet<Procedure> {
    /** First day on which ND 224/2026 was in force. */
    private static final LocalDate LAW_FROM = LocalDate.of(2026, 7, 1);

    private final ServiceCode code;
    private final @Nullable String name;
    private final Severity severity;

    private ServiceRules(ServiceCode code, @Nullable String name, Severity severity) {
        this.code = code;
        this.name = name;
        this.severity = severity;
    }

    /**
     * Returns the rules for one service.
     *
     * @param name its name; null if unknown, in which case it is not checked
     * @param day the day on which it is offered
     */
    public static ServiceRules of(ServiceCode code, @Nullable String name, LocalDate day) {
        Objects.requireNonNull(code, "code");
        boolean law = !Objects.requireNonNull(day, "day").isBefore(LAW_FROM);
        return new ServiceRules(code, name, law ? Severity.FAIL : Severity.WARN);
    }

    @Override
    public Findings check(Procedure procedure) {
        Objects.requireNonNull(procedure, "procedure");
        List<Finding> findings = new ArrayList<>();
        if (!covers(procedure.code())) {
            findings.add(Finding.of(
                    "/code",
                    "LT-PROC-019",
                    severity,
                    "procedure.service.code",
                    procedure.code().value()));
        }
        if (name != null && !ComparableText.normalize(name).startsWith(ComparableText.normalize(procedure.name()))) {
            findings.add(Finding.of("/name", "LT-PROC-020", Severity.WARN, "procedure.service.name"));
        }
        return new Findings(findings);
    }

    private boolean covers(ProcedureCode procedure) {
        ProcedureCode offered = code.procedure().orElseGet(() -> ProcedureCode.of(code.value()));
        Optional<ProcedureCode> national = offered.nationalCode();
        return offered.equals(procedure) || (national.isPresent() && national.equals(procedure.nationalCode()));
    }
}
