package vn.lienthong.portal.internal;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Severity;

/**
 * A change that makes a dossier break one rule in one place.
 *
 * @param requirement the requirement of the rule
 * @param severity the severity of the finding
 * @param path the place of the finding in the changed dossier
 * @param change breaks a dossier that keeps all rules
 */
public record RuleBreak(
        String requirement, Severity severity, Function<Dossier, String> path, UnaryOperator<Dossier> change) {
    static RuleBreak fail(String requirement, String path, UnaryOperator<Dossier> change) {
        return new RuleBreak(requirement, Severity.FAIL, dossier -> path, change);
    }

    static RuleBreak warn(String requirement, String path, UnaryOperator<Dossier> change) {
        return new RuleBreak(requirement, Severity.WARN, dossier -> path, change);
    }

    @Override
    public String toString() {
        return requirement + " " + severity;
    }
}
