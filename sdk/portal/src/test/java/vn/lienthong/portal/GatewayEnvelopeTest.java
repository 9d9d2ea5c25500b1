package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.json.JsonLimits;
import vn.lienthong.portal.dossier.DossierStatusRow;
import vn.lienthong.portal.question.Question;
import vn.lienthong.sandbox.GatewayForm;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.SandboxOptions;

@Tag("LT-SVC-015")
@Tag("LT-TRN-013")
@Timeout(60)
class GatewayEnvelopeTest {
    private static final GatewayProfile WRAPPED = GatewayProfile.NATIONAL.withWrappedAnswers();

    private static String wrap(String outer, String inner) {
        String text = inner.replace("\\", "\\\\").replace("\"", "\\\"");
        return "{\"error_code\":" + outer + ",\"message\":\"" + text + "\"}";
    }

    private static PortalClient connect(ScriptedPortal script) {
        return PortalClient.connect(script.options().gateway(WRAPPED).build());
    }

    @Test
    @DisplayName("Behind a gateway that wraps, a dossier goes its whole way as it does without one")
    void life() {
        SandboxOptions options = SandboxOptions.builder()
                .gateway(GatewayForm.WRAPPED)
                .lookupRows(LookupRows.FULL)
                .build();
        try (PortalFixture rig = new PortalFixture(options, client -> client.gateway(WRAPPED))) {
            Dossier dossier = rig.newDossier();
            assertThat(rig.dossiers().create(dossier).outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.CREATED);
            assertThat(catchThrowable(() -> rig.dossiers().create(dossier)))
                    .isInstanceOf(ServiceException.AlreadyExists.class);
            assertThat(rig.dossiers()
                            .upsert(PortalFixture.withNextStatus(dossier))
                            .outcome())
                    .isEqualTo(PortalReceipt.ReceiptOutcome.UPDATED);
            rig.dossiers().appendProgress(dossier.code(), PortalFixture.step("Thụ lý"));
            rig.sandbox.endSessions();
            DossierStatusRow row = rig.dossiers().fetch(dossier.code()).value();
            assertThat(row.dossier()).isNotNull();
            assertThat(rig.portal.questions().listForwarded().value()).hasSize(2);
            assertThat(rig.lastExchange("TraCuuHoSo").answerBody()).startsWith("{\"error_code\":0,\"message\":\"{");
            assertThat(rig.rowsOf(dossier)).hasSize(1);
        }
    }

    @ParameterizedTest(name = "The good answer to {0} is read the same when it is wrapped")
    @EnumSource
    void readsAWrappedAnswerLikeAPlainOne(ReadOperation reading) {
        CannedTransport wire = new CannedTransport();
        PortalClient plain = CannedTransport.client(wire);
        wire.respondWith(reading.goodAnswer());
        Answer<?> expected = reading.invoke(plain);
        PortalClient portal = PortalClient.connect(
                PortalTestData.offlineOptions(wire).gateway(WRAPPED).build());
        wire.respondWith(wrap("0", reading.goodAnswer().replace("\n", " ")));
        Answer<?> answer = reading.invoke(portal);
        assertThat(answer.value()).isEqualTo(expected.value());
        assertThat(answer.findings()).isEqualTo(expected.findings());
    }

    @ParameterizedTest(name = "A wrapped answer to {0} is malformed when what is inside ends early, wherever it ends")
    @EnumSource
    @Tag("LT-SVC-016")
    void rejectsAWrappedAnswerCutAtAnyPlace(ReadOperation reading) {
        CannedTransport wire = new CannedTransport();
        PortalClient portal = PortalClient.connect(
                PortalTestData.offlineOptions(wire).gateway(WRAPPED).build());
        byte[] good = reading.goodAnswer()
                .replace("\n", " ")
                .getBytes(StandardCharsets.US_ASCII); // ASCII: one byte per character
        for (int length = 0; length < good.length; length += 7) {
            wire.respondWith(wrap("0", new String(Arrays.copyOf(good, length), StandardCharsets.US_ASCII)));
            assertThat(catchThrowable(() -> reading.invoke(portal)))
                    .as("the first " + length)
                    .isInstanceOf(MalformedAnswerException.class);
        }
    }

    @ParameterizedTest(name = "Inside {0} is refused, and nothing of it is quoted")
    @ValueSource(
            strings = {
                "{\"error_code\":0,\"result\":[[[[[[[[\"riêng tư\"]]]]]]]]}",
                "{\"error_code\":0,\"result\":[\"riêng tư\"]}",
                "{\"error_code\":\"riêng tư\",\"result\":[]}",
                "{\"result\":[]}",
                "{\"error_code\":0,\"message\":\"{\\\"error_code\\\":0}\"",
                "{} {}",
                "{riêng tư}"
            })
    @Tag("LT-SVC-016")
    void rejectsAHostileInnerAnswerWithoutQuotingIt(String inner) {
        try (ScriptedPortal script = new ScriptedPortal();
                PortalClient portal = PortalClient.connect(script.options()
                        .gateway(WRAPPED)
                        .json(JsonLimits.standard().toBuilder().depth(6).build())
                        .build())) {
            script.respondTo("LayDanhSachHoiDapGuiTuDVCQG", wrap("0", inner));
            Throwable thrown = catchThrowable(() -> portal.questions().listForwarded());
            assertThat(thrown).isInstanceOf(MalformedAnswerException.class).hasMessageNotContaining("riêng");
        }
    }

    @Test
    @Tag("LT-SVC-016")
    @DisplayName("What is inside is opened once: a message in it that looks like an answer is a message")
    void once() {
        try (ScriptedPortal script = new ScriptedPortal();
                PortalClient portal = connect(script)) {
            String inner = wrap("-5", "{\"error_code\":0,\"result\":[]}");
            script.respondTo("LayDanhSachHoiDapGuiTuDVCQG", wrap("0", inner));
            assertThat(catchThrowable(() -> portal.questions().listForwarded()))
                    .isInstanceOfSatisfying(
                            ServiceException.Rejected.class,
                            refused -> assertThat(refused.serviceCode()).isEqualTo("-5"));
        }
    }

    @Test
    @DisplayName("A refusal by the gateway with its own text is reported with its code, with or without braces")
    void ownRefusal() {
        try (ScriptedPortal script = new ScriptedPortal();
                PortalClient portal = connect(script)) {
            for (String words : List.of("{\"Message\":\"Authorization has been denied\"}", "{MaDonVi} không hợp lệ")) {
                script.respondTo("LayDanhSachHoiDapGuiTuDVCQG", wrap("-1", words));
                assertThat(catchThrowable(() -> portal.questions().listForwarded()))
                        .isInstanceOfSatisfying(
                                ServiceException.Rejected.class,
                                refused -> assertThat(refused.serviceMessage()).isEqualTo(words));
            }
        }
    }

    @Test
    @DisplayName("The inner code decides, and a different outer code is reported")
    void disagreeing() {
        try (ScriptedPortal script = new ScriptedPortal();
                PortalClient portal = connect(script)) {
            script.respondTo("LayDanhSachHoiDapGuiTuDVCQG", wrap("\"99\"", "{\"error_code\":0,\"result\":[]}"));
            Answer<List<Question>> answer = portal.questions().listForwarded();
            assertThat(answer.findings()).extracting(Finding::key).containsExactly("gateway.disagrees");
            script.respondTo("LayDanhSachHoiDapGuiTuDVCQG", wrap("0", "{\"error_code\":-1,\"message\":\"Lỗi\"}"));
            assertThat(catchThrowable(() -> portal.questions().listForwarded()))
                    .isInstanceOf(ServiceException.Rejected.class);
        }
    }

    @ParameterizedTest(name = "A write answered by the gateway with {0} is {1}")
    @CsvSource({
        "'{\"error_code\":-1,\"message\":\"Chưa đăng ký đơn vị\"}', Rejected",
        "'{\"error_code\":-1,\"message\":\"{\\\"Message\\\":\\\"Authorization has been denied\\\"}\"}', Rejected",
        "'{\"error_code\":-1,\"message\":\"{MaDonVi} không hợp lệ\"}', Rejected",
        "'{\"error_code\":\"x\",\"message\":\"{MaDonVi} không hợp lệ\"}', OutcomeUnknown",
        "'{\"error_code\":-1,\"message\":\"{\\\"error_code\\\":0,\\\"mess\"}', OutcomeUnknown",
        "'{\"error_code\":0,\"message\":\"{MaDonVi} thành công\"}', OutcomeUnknown",
        "'{\"error_code\":0,\"message\":\"Gửi thành công\"}', OutcomeUnknown",
        "'{\"error_code\":0,\"message\":\"[]\"}', OutcomeUnknown",
        "'{\"error_code\":0,\"message\":{\"error_code\":0}}', OutcomeUnknown",
        "'{\"error_code\":0}', OutcomeUnknown",
        "'{\"error_code\":0,\"message\":\"{\\\"error_code\\\":0}\"}', OutcomeUnknown",
        "'{\"error_code\":0,\"message\":\"{\\\"error_code\\\":\"}', OutcomeUnknown",
        "'{\"error_code\":0,\"message\":\"{\\\"error_code\\\":-1}\",\"message\":\"{}\"}', OutcomeUnknown",
        "'<html>', OutcomeUnknown"
    })
    void classifiesTheWrappedAnswerToAWrite(String answer, String outcome) {
        try (ScriptedPortal script = new ScriptedPortal().respondTo(WriteOperation.FEEDBACK.service, answer);
                PortalClient portal = connect(script)) {
            assertThat(catchThrowable(() -> WriteOperation.FEEDBACK.invoke(portal)))
                    .isInstanceOf(
                            outcome.equals("Rejected")
                                    ? ServiceException.Rejected.class
                                    : OutcomeUnknownException.class);
            assertThat(script.requests(WriteOperation.FEEDBACK.service)).hasSize(1);
        }
    }

    @Test
    @Tag("LT-TRN-005")
    @DisplayName("A session that is refused inside, or by the gateway itself, is renewed once")
    void sessions() {
        try (ScriptedPortal script = new ScriptedPortal();
                PortalClient portal = connect(script)) {
            String good = wrap("0", "{\"error_code\":0,\"result\":[]}");
            script.respondTo(
                    "LayDanhSachHoiDapGuiTuDVCQG",
                    good,
                    wrap("0", ScriptedPortal.NO_SESSION),
                    good,
                    ScriptedPortal.NO_SESSION,
                    good);
            for (int logins = 1; logins <= 3; logins++) {
                portal.questions().listForwarded();
                assertThat(script.requests(ScriptedPortal.LOGIN)).hasSize(logins);
            }
        }
    }
}
