package vn.lienthong.check;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.lienthong.check.internal.FollowsRulesValidator;

/**
 * Jakarta constraint on a {@link vn.lienthong.dossier.Dossier}: the rules in force on its day of reception give no
 * finding that forbids sending. The check is that of {@link RulePack}.
 */
@Documented
@Constraint(validatedBy = FollowsRulesValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface FollowsRules {
    /** The message of the constraint; each finding is added as a violation with its own text. */
    String message() default "the dossier breaks a rule";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
