package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.AlreadyExists;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.OddAnswer;
import vn.lienthong.sandbox.fault.SandboxFault;

class WriteOutcomeTest {
    private static final SandboxFault DENIED = SandboxFault.oddAnswer(OddAnswer.DENIED_SUCCESS);

    private final ScriptedPortal script = new ScriptedPortal().respondTo(PortalFixture.LOOK_UP, ScriptedPortal.NO_ROWS);
    private final PortalClient portal = script.connect();

    @AfterEach
    void close() {
        portal.close();
        script.close();
    }

    @Test
    @Tag("LT-SYNC-008")
    @Tag("LT-SYNC-007")
    @DisplayName("A create answered with code 0 alone is looked up, not believed")
    void silentCreate() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.FULL))) {
            Dossier dossier = rig.newDossier();
            rig.sandbox.injectFaults(
                    FaultPlan.at(PortalFixture.SYNC, 1, SandboxFault.oddAnswer(OddAnswer.SILENT_SUCCESS)));

            assertThat(rig.dossiers().create(dossier).outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.FOUND_CREATED);
            rig.assertNoViolation();
        }
        script.respondTo(PortalFixture.SYNC, "{\"error_code\":\"0\",\"message\":\"OK\"}");
        assertThat(catchThrowable(() -> portal.dossiers().create(PortalTestData.dossier())))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(script.requests(PortalFixture.LOOK_UP)).hasSize(1);
    }

    @ParameterizedTest(name = "A create whose answer may be read as a success is not sent again for a session: {0}")
    @ValueSource(
            strings = {
                "{\"error_code\":0,\"message\":\"Đồng bộ thành công\",\"error_code\":-1,\"message\":\"phiên hết hạn\"}",
                "{\"error_code\":0,\"message\":\"phiên hết hạn\",\"error_code\":-1}",
                "{\"error_code\":\"E?\",\"message\":\"phiên hết hạn\"}",
                "{\"message\":\"phiên hết hạn\"}",
                "{\"error_code\":0,\"message\":\"phiên hết hạn\"}"
            })
    @Tag("LT-TRN-008")
    @Tag("LT-TRN-011")
    void doesNotResendACreateWhoseAnswerMayBeASuccess(String answer) {
        portal.dossiers().find(PortalTestData.CODE);
        script.respondTo(PortalFixture.SYNC, answer, ScriptedPortal.DONE);

        assertThat(catchThrowable(() -> portal.dossiers().create(PortalTestData.dossier())))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(script.requests(PortalFixture.SYNC)).hasSize(1);
        assertThat(script.requests(ScriptedPortal.LOGIN)).hasSize(1);
    }

    @Test
    @Tag("LT-SYNC-003")
    @Tag("LT-SYNC-008")
    @DisplayName("«đã tồn tại» means an existing code only in the answer to a create")
    void existsOnlyForCreates() {
        script.respondTo(PortalFixture.LOOK_UP, ScriptedPortal.FOUND)
                .respondTo(PortalFixture.SYNC, answer("0", "Hồ sơ đã tồn tại, cập nhật thành công"))
                .respondTo(PortalFixture.PROGRESS, answer("0", "Tiến độ của hồ sơ đã tồn tại: thêm thành công"));
        assertThat(portal.dossiers().update(PortalTestData.dossier()).outcome())
                .isEqualTo(PortalReceipt.ReceiptOutcome.UPDATED);
        assertThat(portal.dossiers()
                        .appendProgress(PortalTestData.CODE, PortalFixture.step("Thụ lý"))
                        .outcome())
                .isEqualTo(PortalReceipt.ReceiptOutcome.APPENDED);
        script.respondTo(PortalFixture.SYNC, ScriptedPortal.EXISTS);
        assertRejected(() -> portal.dossiers().update(PortalTestData.dossier()));
    }

    @ParameterizedTest(name = "A lookup whose message denies the dossier finds none: {0}")
    @ValueSource(strings = {"Không tìm thấy hồ sơ", "HỒ SƠ KHÔNG TỒN TẠI trên hệ thống"})
    @Tag("LT-SYNC-006")
    void understandsAnAbsentDossierFromTheMessage(String words) {
        script.respondTo(PortalFixture.LOOK_UP, answer("-1", words), answer("5", decompose(words)));
        script.respondTo(PortalFixture.SYNC, ScriptedPortal.DONE);

        assertThat(portal.dossiers().find(PortalTestData.CODE).value()).isEmpty();
        assertThat(portal.dossiers().upsert(PortalTestData.dossier()).outcome())
                .isEqualTo(PortalReceipt.ReceiptOutcome.CREATED);
        script.respondTo(PortalFixture.LOOK_UP, answer("-1", "Không tìm thấy đơn vị"));
        assertRejected(() -> portal.dossiers().find(PortalTestData.CODE));
    }

    @Test
    @Tag("LT-SYNC-008")
    @DisplayName("A progress row answered with code 0 alone has an unknown outcome and is not sent again")
    void silentAppend() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.FULL))) {
            Dossier dossier = rig.storedDossier();
            rig.sandbox.injectFaults(
                    FaultPlan.at(PortalFixture.PROGRESS, 1, SandboxFault.oddAnswer(OddAnswer.SILENT_SUCCESS)));

            assertThat(catchThrowable(
                            () -> rig.dossiers().appendProgress(dossier.code(), PortalFixture.step("Thụ lý"))))
                    .isInstanceOf(OutcomeUnknownException.class);
            assertThat(rig.rowsOf(dossier)).hasSize(1);
            rig.assertNoViolation();
        }
    }

    @Test
    @Tag("LT-SYNC-008")
    @DisplayName("An update answered with code 0 alone has an unknown outcome")
    void silentUpdate() {
        script.respondTo(PortalFixture.SYNC, "{\"error_code\":0}");
        assertThat(catchThrowable(() -> portal.dossiers().update(PortalTestData.dossier())))
                .isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    @Tag("LT-SYNC-008")
    @DisplayName("A write whose answer denies success with code 0 is rejected, and neither looked up nor sent again")
    void deniedSuccess() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.FULL))) {
            Dossier dossier = rig.storedDossier();
            long synced = rig.count(PortalFixture.SYNC);
            rig.sandbox.injectFaults(FaultPlan.of(
                    FaultRule.always(PortalFixture.SYNC, DENIED), FaultRule.always(PortalFixture.PROGRESS, DENIED)));

            assertRejected(() -> rig.dossiers().create(rig.newDossier()));
            assertRejected(() -> rig.dossiers().update(dossier));
            assertRejected(() -> rig.dossiers().appendProgress(dossier.code(), PortalFixture.step("Thụ lý")));
            assertThat(rig.count(PortalFixture.SYNC)).isEqualTo(synced + 2);
            assertThat(rig.count(PortalFixture.PROGRESS)).isEqualTo(1);
            assertThat(rig.count(PortalFixture.LOOK_UP)).isZero();
        }
    }

    @ParameterizedTest(name = "Code 0 with a message that denies success is a refusal: {0}")
    @ValueSource(
            strings = {
                "Không thành công",
                "ĐỒNG BỘ HỒ SƠ CHƯA THÀNH CÔNG",
                "Đồng bộ hồ sơ không\u00a0 thành công.",
                "Thất bại",
                "Cập nhật thất bại, vui lòng thử lại"
            })
    @Tag("LT-SYNC-008")
    void rejectsACodeZeroWhoseMessageDeniesSuccess(String words) {
        script.respondTo(PortalFixture.SYNC, answer("0", words), answer("00", decompose(words)));
        assertRejected(() -> portal.dossiers().create(PortalTestData.dossier()));
        assertRejected(() -> portal.dossiers().upsert(PortalTestData.dossier()));
        assertThat(sentBodies()).containsExactly("False", "False");
        assertThat(script.requests(PortalFixture.LOOK_UP))
                .as("that of the upsert")
                .hasSize(1);
    }

    @ParameterizedTest(name = "Code 0 with a message of both success and failure, or of neither, proves nothing: {0}")
    @ValueSource(
            strings = {
                "Thành công: 1, thất bại: 0",
                "1 dòng thành công và 1 dòng không thành công",
                "Không đồng bộ được hồ sơ H56.14-241205-12345 thành công",
                "Hồ sơ chưa được cập nhật thành công",
                "Không có hồ sơ thất bại",
                "Đã gửi, từ chối bởi phường Thành Công",
                "Đã chuyển tới UBND phường Thành Công",
                "Đã gửi; bị từ chối. Thành công: 0",
                "Lỗi hệ thống, thành công",
                "Chuyển đổi doanh nghiệp tư nhân thành công ty hợp danh"
            })
    @Tag("LT-SYNC-008")
    void anAmbiguousMessageLeavesTheOutcomeUnknown(String words) {
        script.respondTo(PortalFixture.SYNC, answer("0", words), answer("0", decompose(words)));
        for (int i = 1; i <= 2; i++) {
            assertThat(catchThrowable(() -> portal.dossiers().create(PortalTestData.dossier())))
                    .isInstanceOf(OutcomeUnknownException.class);
            assertThat(script.requests(PortalFixture.LOOK_UP)).hasSize(i);
        }
    }

    @ParameterizedTest(name = "A success is understood in any case and in composed and decomposed letters: {0}")
    @ValueSource(
            strings = {
                "thành công",
                "THÀNH CÔNG",
                "Cập nhật hồ sơ Thành Công.",
                "Thành  công",
                "Không có lỗi, đồng bộ thành công",
                "Đồng bộ thành công. Hồ sơ không có phí",
                "Không có hồ sơ thất bại; thành công",
                "Chuyển thành công ty cổ phần: đồng bộ thành công"
            })
    @Tag("LT-SYNC-008")
    void recognisesASuccessMessageInAnyForm(String words) {
        script.respondTo(PortalFixture.SYNC, answer("0", words), answer("00", decompose(words)), answer(" 0 ", words));
        for (int i = 0; i < 3; i++) {
            assertThat(portal.dossiers().create(PortalTestData.dossier()).outcome())
                    .isEqualTo(PortalReceipt.ReceiptOutcome.CREATED);
        }
    }

    @ParameterizedTest(name = "The message of an existing code is recognised in any case and normal form: {0}")
    @ValueSource(strings = {"đã tồn tại", "ĐÃ TỒN TẠI", "Mã hồ sơ Đã Tồn Tại trên hệ thống"})
    @Tag("LT-SYNC-003")
    void recognisesATakenCodeMessageInAnyForm(String words) {
        script.respondTo(PortalFixture.SYNC, answer("3", words), answer("-3", decompose(words)), answer("0", words));
        for (int i = 0; i < 3; i++) {
            assertThat(catchThrowable(() -> portal.dossiers().create(PortalTestData.dossier())))
                    .isInstanceOf(AlreadyExists.class);
        }
    }

    @ParameterizedTest(name = "A create whose answer is unreadable is looked up: {0}")
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "null",
                "<html>thành công</html>",
                "{\"message\":\"thành công\"}",
                "{\"error_code\":null,\"message\":\"thành công\"}",
                "{\"error_code\":\"\",\"message\":\"thành công\"}",
                "{\"error_code\":\"không\",\"message\":\"thành công\"}",
                "{\"error_code\":0.5,\"message\":\"thành công\"}",
                "{\"error_code\":{\"error_code\":0},\"message\":\"thành công\"}",
                "{\"error_code\":0,\"message\":null}",
                "{\"error_code\":0,\"message\":[\"thành công\"]}",
                "{\"error_code\":99999999999,\"message\":\"thành công\"}"
            })
    @Tag("LT-SYNC-007")
    @Tag("LT-TRN-011")
    void looksUpACreateWhoseAnswerIsUnreadable(String body) {
        script.respondTo(PortalFixture.SYNC, body).respondTo(PortalFixture.PROGRESS, body);
        assertThat(catchThrowable(() -> portal.dossiers().create(PortalTestData.dossier())))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(script.requests(PortalFixture.SYNC)).hasSize(1);
        assertThat(script.requests(PortalFixture.LOOK_UP)).hasSize(1);
    }

    @Test
    @Tag("LT-SYNC-003")
    @DisplayName(
            "A dossier that appears between look-up and create is updated if the second look-up shows our procedure")
    void race() {
        script.respondTo(PortalFixture.LOOK_UP, ScriptedPortal.NO_ROWS, row("2.000488"))
                .respondTo(PortalFixture.SYNC, ScriptedPortal.EXISTS, ScriptedPortal.DONE);

        assertThat(portal.dossiers().upsert(PortalTestData.dossier()).outcome())
                .isEqualTo(PortalReceipt.ReceiptOutcome.UPDATED);
        assertThat(sentBodies()).containsExactly("False", "True");
    }

    @Test
    @Tag("LT-SYNC-003")
    @DisplayName("A dossier that appears between look-up and create is not touched unless it is certainly ours")
    void raceLost() {
        for (String second : List.of(row("1.000001"), row(""), ScriptedPortal.NO_ROWS)) {
            script.respondTo(PortalFixture.LOOK_UP, ScriptedPortal.NO_ROWS, second)
                    .respondTo(PortalFixture.SYNC, ScriptedPortal.EXISTS);
            Throwable thrown = catchThrowable(() -> portal.dossiers().upsert(PortalTestData.dossier()));

            assertThat(thrown)
                    .isInstanceOfSatisfying(
                            AlreadyExists.class,
                            taken -> assertThat(taken.procedureKnown()).isEqualTo(second.contains("1.000001")));
        }
        assertThat(sentBodies()).containsOnly("False");
    }

    @Test
    @Tag("LT-SYNC-006")
    @DisplayName("A lookup row of another dossier is ignored")
    void rowOfAnother() {
        script.respondTo(PortalFixture.LOOK_UP, "{\"error_code\":0,\"result\":[{\"MaHoSo\":\"H56.14-241205-99999\"}]}");
        assertThat(portal.dossiers().find(PortalTestData.CODE).value()).isEmpty();
        assertThat(catchThrowable(
                        () -> portal.dossiers().appendProgress(PortalTestData.CODE, PortalFixture.step("Thụ lý"))))
                .isInstanceOf(ServiceException.NotFound.class);
        assertThat(script.requests(PortalFixture.PROGRESS)).isEmpty();
    }

    private static void assertRejected(Runnable write) {
        assertThat(catchThrowable(write::run))
                .isInstanceOfSatisfying(
                        ServiceException.Rejected.class,
                        refusal -> assertThat(refusal.retryable()).isFalse());
    }

    private List<String> sentBodies() {
        return script.requests(PortalFixture.SYNC).stream()
                .map(body -> body.replaceAll("(?s).*\"isUpdating\":\"(True|False)\".*", "$1"))
                .toList();
    }

    private static String row(String procedure) {
        return "{\"error_code\":\"0\",\"result\":[{\"MaHoSo\":\"" + PortalTestData.CODE
                + "\",\"TrangThaiHoSo\":\"2\",\"MaTTHC\":\"" + procedure + "\"}]}";
    }

    private static String answer(String code, String words) {
        return "{\"error_code\":\"" + code + "\",\"message\":\"" + words + "\"}";
    }

    private static String decompose(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD);
    }
}
