package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Answer;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.fault.OddAnswer;
import vn.lienthong.sandbox.fault.SandboxFault;

@Tag("LT-MSG-004")
@Tag("LT-MSG-011")
@Timeout(60)
class PortalOddAnswerTest {
    private static final Set<OddAnswer> MALFORMED = EnumSet.of(
            OddAnswer.DEEP_NESTING,
            OddAnswer.BIG_NAME,
            OddAnswer.BAD_UTF8,
            OddAnswer.HTML_PAGE,
            OddAnswer.EMPTY_BODY,
            OddAnswer.EMPTY_OBJECT);

    /** Forms with the same meaning as the good form. */
    private static final Set<OddAnswer> AS_GOOD = EnumSet.of(
            OddAnswer.CODE_AS_NUMBER,
            OddAnswer.CODE_AS_TEXT,
            OddAnswer.CODE_PADDED,
            OddAnswer.SILENT_SUCCESS,
            OddAnswer.DENIED_SUCCESS);

    private static final Set<OddAnswer> NO_ROWS = EnumSet.of(OddAnswer.NULL_RESULT, OddAnswer.MISSING_RESULT);

    private static PortalFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new PortalFixture(PortalFixture.optionsWith(LookupRows.FULL));
        Dossier dossier = PortalTestData.receivedDossier(fixture.procedure).build();
        fixture.dossiers().create(dossier);
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    static Stream<Arguments> reads() {
        return Arrays.stream(ReadOperation.values())
                .filter(reading -> reading != ReadOperation.BARE_LOOK_UP)
                // None of its keys is known, so that no finding can be expected.
                .filter(reading -> reading != ReadOperation.DECISION)
                .flatMap(reading -> Arrays.stream(OddAnswer.values())
                        // The keys of a catalogue are unknown, so that a number is as valid as a string.
                        .filter(form -> reading != ReadOperation.CATALOGUE || form != OddAnswer.NUMBERS_FOR_TEXT)
                        .map(form -> Arguments.of(reading, form)));
    }

    @ParameterizedTest(name = "{0} answered with {1} is a value with findings, or malformed")
    @MethodSource("reads")
    void readsAnOddAnswerWithFindingsOrRejectsIt(ReadOperation reading, OddAnswer form) {
        fixture.sandbox.injectFaults(FaultPlan.none());
        Answer<?> good = reading.invoke(fixture.portal);
        String goodBody = fixture.lastExchange(reading.service).answerBody();
        fixture.sandbox.injectFaults(FaultPlan.at(reading.service, 1, SandboxFault.oddAnswer(form)));
        Answer<?>[] odd = new Answer<?>[1];
        Throwable thrown = catchThrowable(() -> odd[0] = reading.invoke(fixture.portal));

        if (MALFORMED.contains(form)) {
            assertThat(thrown).isInstanceOf(MalformedAnswerException.class);
        } else if (reading == ReadOperation.PROCEDURE && NO_ROWS.contains(form)) {
            assertThat(thrown).isInstanceOf(ServiceException.NotFound.class);
        } else if (thrown != null) {
            assertThat(thrown).isInstanceOf(MalformedAnswerException.class);
            assertThat(AS_GOOD).doesNotContain(form);
        } else if (AS_GOOD.contains(form)
                || fixture.lastExchange(reading.service).answerBody().equals(goodBody)) {
            assertThat(odd[0].value()).isEqualTo(good.value());
            assertThat(odd[0].findings()).isEqualTo(good.findings());
        } else {
            assertThat(odd[0].findings().list().size())
                    .isGreaterThan(good.findings().list().size());
        }
    }

    static Stream<OddAnswer> forms() {
        return Arrays.stream(OddAnswer.values());
    }

    /** The forms of a successful write. A denied success reports a failure. */
    static Stream<OddAnswer> formsOfASuccess() {
        return forms().filter(form -> form != OddAnswer.DENIED_SUCCESS);
    }

    @ParameterizedTest(name = "A create answered with {0} is reported as created, by its answer or by the lookup")
    @MethodSource("formsOfASuccess")
    void confirmsACreateByItsAnswerOrTheLookup(OddAnswer form) {
        Dossier dossier = fixture.newDossier();
        fixture.sandbox.injectFaults(FaultPlan.at(PortalFixture.SYNC, 1, SandboxFault.oddAnswer(form)));
        PortalReceipt receipt = fixture.dossiers().create(dossier);

        boolean clear =
                !MALFORMED.contains(form) && form != OddAnswer.SILENT_SUCCESS && form != OddAnswer.DUPLICATE_KEYS;
        assertThat(receipt.outcome())
                .isEqualTo(clear ? PortalReceipt.ReceiptOutcome.CREATED : PortalReceipt.ReceiptOutcome.FOUND_CREATED);
        assertThat(fixture.isStored(dossier)).isTrue();
        fixture.assertNoViolation();
    }

    @ParameterizedTest(name = "A progress row answered with {0} is stored once and reported as appended or unknown")
    @MethodSource("formsOfASuccess")
    void storesAProgressRowOnceForEachOddAnswer(OddAnswer form) {
        Dossier dossier = fixture.storedDossier();
        fixture.sandbox.injectFaults(FaultPlan.at(PortalFixture.PROGRESS, 1, SandboxFault.oddAnswer(form)));
        Throwable thrown =
                catchThrowable(() -> fixture.dossiers().appendProgress(dossier.code(), PortalFixture.step("Thụ lý")));

        boolean clear =
                !MALFORMED.contains(form) && form != OddAnswer.SILENT_SUCCESS && form != OddAnswer.DUPLICATE_KEYS;
        if (clear) {
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown).isInstanceOf(OutcomeUnknownException.class);
        }
        assertThat(fixture.rowsOf(dossier)).hasSize(1);
        fixture.assertNoViolation();
    }

    @ParameterizedTest(name = "A login answered with {0} succeeds or is reported, and is not repeated without limit")
    @MethodSource("forms")
    void acceptsOrRejectsAnOddLoginAnswer(OddAnswer form) {
        fixture.sandbox.injectFaults(FaultPlan.at(ScriptedPortal.LOGIN, 1, SandboxFault.oddAnswer(form)));
        try (PortalClient portal =
                PortalClient.connect(PortalTestData.fastOptions(fixture.sandbox).build())) {
            Throwable thrown = catchThrowable(() -> portal.catalogue().listFields());
            if (MALFORMED.contains(form)) {
                assertThat(thrown).isInstanceOf(MalformedAnswerException.class);
            } else {
                assertThat(thrown).isNull();
            }
        }
    }
}
