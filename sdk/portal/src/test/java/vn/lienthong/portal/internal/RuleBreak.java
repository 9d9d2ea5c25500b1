package vn.lienthong.portal.internal;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Severity;

/**
 * One change that makes a dossier break one rule in one place.
 *
 * @param requirement the rule's requirement
 * @param severity what it weighs
 * @param path where it is found in the changed dossier
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
