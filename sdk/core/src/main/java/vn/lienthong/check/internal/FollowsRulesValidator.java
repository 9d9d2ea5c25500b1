package vn.lienthong.check.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.lienthong.check.FollowsRules;
import vn.lienthong.check.RulePack;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.value.Language;

/**
 * Converts each finding of the rule engine to a Jakarta violation at its path, in Vietnamese whatever the locale.
 */
public final class FollowsRulesValidator implements ConstraintValidator<FollowsRules, Dossier> {
    @Override
    public boolean isValid(@Nullable Dossier dossier, ConstraintValidatorContext context) {
        if (dossier == null) {
            return true;
        }
        OffsetDateTime received = dossier.filing().receivedAt();
        OffsetDateTime at = received != null ? received : now(context);
        Findings findings = dossier.check(RulePack.inForce(at)).withSeverity(Severity.FAIL);
        if (findings.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        for (Finding finding : findings) {
            // Braces and dollar signs in a template would be evaluated. Catalogue texts contain none, and none may get
            // in through an argument.
            String text = finding.message(Language.VI).replaceAll("[{}$]", "");
            var violation = context.buildConstraintViolationWithTemplate(finding.requirement() + " " + text);
            violation
                    .addPropertyNode(finding.path().substring(1).replace('/', '.'))
                    .addConstraintViolation();
        }
        return false;
    }

    private static OffsetDateTime now(ConstraintValidatorContext context) {
        return OffsetDateTime.now(context.getClockProvider().getClock());
    }
}
