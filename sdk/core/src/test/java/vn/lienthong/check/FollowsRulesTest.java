package vn.lienthong.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.specimen.SampleDossiers;
import vn.lienthong.value.Language;

/** Tests of the constraint with Hibernate Validator and without an expression language, as a host may run it. */
class FollowsRulesTest {
    private static ValidatorFactory factory;
    private static OffsetDateTime validationTime;
    private static Validator validator;

    /** A host type with a dossier. */
    record FilingForm(@FollowsRules Dossier dossier) {}

    /** A host service with a dossier parameter. */
    static class ValidatedService {
        void accept(@FollowsRules Dossier dossier) {}
    }

    @BeforeAll
    static void start() {
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> {
                    validationTime = SampleDossiers.RECEPTION;
                    return Clock.fixed(SampleDossiers.RECEPTION.toInstant(), SampleDossiers.RECEPTION.getOffset());
                })
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    static Stream<Dossier> broken() {
        return DossierRulesTest.broken().map(BrokenDossier::dossier);
    }

    @ParameterizedTest
    @MethodSource("broken")
    @DisplayName("The violations are the failures that the engine finds, at the same places, with the same texts")
    void sameAsEngine(Dossier dossier) {
        assertThat(messagesByPath(validator.validate(new FilingForm(dossier)), "dossier."))
                .isEqualTo(failures(dossier));
    }

    @Test
    @DisplayName("Several failures are several violations")
    void several() {
        Dossier dossier = SampleDossiers.dossier().toBuilder()
                .code(DossierCode.of("HS-1"))
                .procedure(SampleDossiers.dossier().procedure().toBuilder()
                        .name(null)
                        .build())
                .build();

        assertThat(messagesByPath(validator.validate(new FilingForm(dossier)), "dossier."))
                .hasSize(2)
                .isEqualTo(failures(dossier));
    }

    @Test
    @DisplayName("A dossier in order, one that only earns warnings, and none at all are valid")
    void valid() {
        Dossier warned = SampleDossiers.dossier().toBuilder()
                .appointment(SampleDossiers.RECEPTION.minusDays(1))
                .build();

        assertThat(warned.check(RulePack.inForce(SampleDossiers.RECEPTION)).isEmpty())
                .isFalse();
        assertThat(validator.validate(new FilingForm(SampleDossiers.dossier()))).isEmpty();
        assertThat(validator.validate(new FilingForm(warned))).isEmpty();
        assertThat(validator.validate(new FilingForm(null))).isEmpty();
    }

    @Test
    @DisplayName("The rules also apply to a method parameter")
    void parameter() throws NoSuchMethodException {
        Dossier dossier = SampleDossiers.dossier().toBuilder()
                .code(DossierCode.of("HS-1"))
                .build();
        var method = ValidatedService.class.getDeclaredMethod("accept", Dossier.class);

        var violations =
                validator.forExecutables().validateParameters(new ValidatedService(), method, new Object[] {dossier});

        assertThat(messagesByPath(violations, "accept.dossier.")).isEqualTo(failures(dossier));
    }

    @Test
    @DisplayName("A dossier without a day of reception is judged by the host's own clock")
    void clock() {
        validationTime = null;
        validator.validate(
                new FilingForm(SampleDossiers.withFiling(SampleDossiers.dossier(), filing -> filing.receivedAt(null))));
        assertThat(validationTime).isEqualTo(SampleDossiers.RECEPTION);
    }

    private static Map<String, String> failures(Dossier dossier) {
        Findings findings =
                dossier.check(RulePack.inForce(SampleDossiers.RECEPTION)).withSeverity(Severity.FAIL);
        return findings.stream()
                .collect(Collectors.toMap(
                        finding -> finding.path().substring(1).replace('/', '.'),
                        finding -> finding.requirement() + " " + finding.message(Language.VI),
                        (one, other) -> one + other,
                        TreeMap::new));
    }

    private static <T> Map<String, String> messagesByPath(Set<ConstraintViolation<T>> violations, String prefix) {
        return violations.stream()
                .collect(Collectors.toMap(
                        violation -> violation.getPropertyPath().toString().substring(prefix.length()),
                        ConstraintViolation::getMessage,
                        (one, other) -> one + other,
                        TreeMap::new));
    }
}
