package vn.lienthong.portal.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalFixture;
import vn.lienthong.portal.ScriptedPortal;
import vn.lienthong.portal.WriteOperation;
import vn.lienthong.sandbox.SandboxOptions;

@Timeout(60)
class PortalFeedbackTest {
    @Test
    @Tag("LT-SVC-011")
    @DisplayName("The figures of a month reach the portal in the form of its wire")
    void sent() {
        try (PortalFixture rig = new PortalFixture(SandboxOptions.standard())) {
            FeedbackRow row = WriteOperation.row().toBuilder()
                    .procedure(ProcedureCode.of("2.000488"))
                    .service(new SatisfactionShares(100, 0, 0))
                    .opinions(FreeText.of("Cần thêm ghế chờ"))
                    .build();

            rig.portal.feedback().send(new MonthlyFeedback(YearMonth.of(2025, 1), List.of(WriteOperation.row(), row)));

            String head = "{\"NgayTongHop\":\"1-2025\",\"TongSoNguoiDanhGia\":40,"
                    + "\"PhanTramDanhGiaRatHaiLong\":\"80%\",\"PhanTramDanhGiaHaiLong\":\"15%\","
                    + "\"PhanTramDanhGiaChuaHaiLong\":\"5%\",";
            String tail = "\"Madonvi\":\"H56.14\",\"TenDonVi\":\"Sở Tư pháp\"}";
            assertThat(rig.sandbox.records().feedback())
                    .containsExactly(
                            head + "\"DanhSachNoiDungYKien\":\"\",\"MaThuTuc\":\"\",\"NoiDung\":\"Thái độ phục vụ\","
                                    + "\"PhanTramDanhGiaDichVuRatHaiLong\":\"80%\",\"PhanTramDanhGiaDichVuHaiLong\":\"15%\","
                                    + "\"PhanTramDanhGiaDichVuChuaHaiLong\":\"5%\"," + tail,
                            head + "\"DanhSachNoiDungYKien\":\"Cần thêm ghế chờ\",\"MaThuTuc\":\"2.000488\","
                                    + "\"NoiDung\":\"Thái độ phục vụ\",\"PhanTramDanhGiaDichVuRatHaiLong\":\"100%\","
                                    + "\"PhanTramDanhGiaDichVuHaiLong\":\"0%\","
                                    + "\"PhanTramDanhGiaDichVuChuaHaiLong\":\"0%\"," + tail);
            rig.assertNoViolation();
        }
    }

    @ParameterizedTest(name = "{0} people with the shares {1}, {2}, {3}: {4}")
    @CsvSource({
        "3, 34, 33, 33, ",
        "3, 33, 33, 33, WARN",
        "3, 34, 34, 33, WARN",
        "3, 33, 33, 32, FAIL",
        "3, 35, 34, 33, FAIL",
        "1, 100, 100, 100, FAIL",
        "1, 0, 0, 0, FAIL",
        "0, 0, 0, 0, ",
        "0, 0, 0, 1, FAIL",
        "0, 100, 0, 0, FAIL"
    })
    @Tag("LT-SVC-012")
    void checksTheSumOfTheShares(int people, int very, int satisfied, int unsatisfied, Severity severity) {
        SatisfactionShares shares = new SatisfactionShares(very, satisfied, unsatisfied);
        FeedbackRow row =
                new FeedbackRow("Thái độ", null, people, people == 0 ? SatisfactionShares.NONE : all(), shares, null);
        MonthlyFeedback feedback = new MonthlyFeedback(YearMonth.of(2024, 12), List.of(row));
        if (severity == null) {
            assertThat(feedback.check()).isEmpty();
        } else {
            assertThat(feedback.check())
                    .extracting(Finding::path, Finding::severity)
                    .containsExactly(tuple("/rows/0/service", severity));
        }
    }

    private static SatisfactionShares all() {
        return new SatisfactionShares(100, 0, 0);
    }

    @ParameterizedTest(name = "{0}, {1} and {2} people are {3}, {4} and {5} percent")
    @CsvSource({
        "0, 0, 0, 0, 0, 0",
        "1, 1, 1, 34, 33, 33",
        "2, 1, 0, 67, 33, 0",
        "0, 0, 7, 0, 0, 100",
        "1, 2, 3, 17, 33, 50",
        "1, 199, 0, 1, 99, 0",
        "2147483647, 2147483647, 2147483647, 34, 33, 33"
    })
    @Tag("LT-SVC-012")
    void roundsCountsToSharesOfOneHundred(int very, int satisfied, int unsatisfied, int first, int second, int third) {
        assertThat(SatisfactionShares.ofCounts(very, satisfied, unsatisfied))
                .isEqualTo(new SatisfactionShares(first, second, third));
    }

    @Test
    @Tag("LT-SVC-012")
    @DisplayName("Figures that cannot be are refused with every place before a byte is sent")
    void unsendable() {
        try (ScriptedPortal script = new ScriptedPortal();
                PortalClient portal = script.connect()) {
            FeedbackRow wrong = WriteOperation.row().toBuilder()
                    .subject(" ")
                    .overall(new SatisfactionShares(1, 1, 1))
                    .build();
            MonthlyFeedback feedback =
                    new MonthlyFeedback(YearMonth.of(10_000, 1), List.of(WriteOperation.row(), wrong));
            assertThat(catchThrowableOfType(
                                    UnsendableException.class,
                                    () -> portal.feedback().send(feedback))
                            .findings())
                    .extracting(Finding::path)
                    .containsExactly("/month", "/rows/1/subject", "/rows/1/overall");
            MonthlyFeedback empty = new MonthlyFeedback(YearMonth.of(2024, 12), List.of());
            assertThat(catchThrowableOfType(
                                    UnsendableException.class,
                                    () -> portal.feedback().send(empty))
                            .findings())
                    .extracting(Finding::path)
                    .containsExactly("/rows");
            assertThat(script.requests(ScriptedPortal.LOGIN)).isEmpty();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new SatisfactionShares(0, 101, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SatisfactionShares(0, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> SatisfactionShares.ofCounts(-1, 0, 0));
        assertThatNullPointerException()
                .isThrownBy(() -> new MonthlyFeedback(null, List.of()))
                .withMessage("month");
    }
}
