package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.fault.OddAnswer;
import vn.lienthong.sandbox.fault.SandboxFault;

/** Tests of every write except dossiers and progress. */
@Tag("LT-SVC-005")
@Timeout(60)
class ServiceWriteTest {
    private final PortalFixture fixture = new PortalFixture(SandboxOptions.standard());

    @BeforeEach
    void file() {
        fixture.sandbox.records().file(WriteOperation.PORTAL_DOSSIER.value());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest(name = "{0} is accepted, and the sandbox records no violation")
    @EnumSource
    void acceptsEachWriteWithoutAViolation(WriteOperation writing) {
        PortalReceipt receipt = writing.invoke(fixture.portal);
        assertThat(receipt.outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.APPENDED);
        assertThat(receipt.correlationId()).isNotBlank();
        fixture.assertCalled(writing.service, 1);
        fixture.assertNoViolation();
    }

    @ParameterizedTest(name = "{0} whose session is refused is sent again in another")
    @EnumSource
    @Tag("LT-TRN-005")
    void resendsAWriteInANewSession(WriteOperation writing) {
        fixture.sandbox.endSessions();
        assertThat(writing.invoke(fixture.portal).outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.APPENDED);
        fixture.assertCalled(writing.service, 2);
        fixture.assertNoViolation();
    }

    @ParameterizedTest(name = "{0} whose answer is lost has an unknown outcome and is not sent again")
    @EnumSource
    @Tag("LT-TRN-008")
    void doesNotResendAWriteWhoseAnswerIsLost(WriteOperation writing) {
        fixture.sandbox.injectFaults(FaultPlan.at(writing.service, 1, SandboxFault.dropAfterStoring()));
        assertThat(catchThrowableOfType(OutcomeUnknownException.class, () -> writing.invoke(fixture.portal)))
                .isNotNull();
        fixture.assertCalled(writing.service, 1);
        fixture.assertNoViolation();
    }

    @ParameterizedTest(name = "{0} that is answered with code 0 alone has an unknown outcome")
    @EnumSource
    @Tag("LT-SYNC-008")
    void aSilentSuccessLeavesTheOutcomeUnknown(WriteOperation writing) {
        fixture.sandbox.injectFaults(
                FaultPlan.at(writing.service, 1, SandboxFault.oddAnswer(OddAnswer.SILENT_SUCCESS)));
        assertThat(catchThrowableOfType(OutcomeUnknownException.class, () -> writing.invoke(fixture.portal)))
                .isNotNull();
        fixture.assertCalled(writing.service, 1);
    }

    @ParameterizedTest(name = "The sandbox reports that {0} was sent twice")
    @EnumSource
    void theSandboxReportsARepeatedWrite(WriteOperation writing) {
        writing.invoke(fixture.portal);
        writing.invoke(fixture.portal);
        assertThat(fixture.sandbox.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.kind().text()).isEqualTo("second-append"));
    }

    @ParameterizedTest(name = "{0} answered with {1} is {2}")
    @CsvSource({
        "REPORT, '{\"error_code\":\"-1\",\"message\":\"Dữ liệu không hợp lệ\"}', rejected",
        "REPLY, '{\"error_code\":0,\"message\":\"Đồng bộ không thành công\"}', rejected",
        "PUBLISH, '{\"error_code\":0,\"message\":\"thành công: 1, thất bại: 0\"}', unknown",
        "FEEDBACK, '{\"error_code\":0,\"error_code\":-1,\"message\":\"thành công\"}', unknown",
        "REPORT, '{\"error_code\":0,\"message\":\"thành', unknown",
        "REPLY, '[]', unknown",
        "PUBLISH, '{\"message\":\"thành công\"}', unknown",
        "FEEDBACK, '', unknown"
    })
    void classifiesAnOddAnswerToAWrite(WriteOperation writing, String answer, String outcome) {
        try (ScriptedPortal script = new ScriptedPortal().respondTo(writing.service, answer);
                PortalClient portal = script.connect()) {
            Class<? extends Throwable> type =
                    outcome.equals("rejected") ? ServiceException.Rejected.class : OutcomeUnknownException.class;
            assertThat(catchThrowableOfType(type, () -> writing.invoke(portal))).isNotNull();
            assertThat(script.requests(writing.service)).hasSize(1);
        }
    }
}
