package vn.lienthong.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.form.AcceptanceSlip;
import vn.lienthong.dossier.form.FormSchedule;
import vn.lienthong.value.Language;

class AcceptanceSlipPageTest {
    private static ParsedHtml page(AcceptanceSlip slip) {
        return ParsedHtml.parse(FormPage.html(slip, Language.VI, PaperSize.A5));
    }

    @Test
    void showsTheContentOfForm01() {
        assertThat(page(FormSamples.slip()).text())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("ỦY BAN NHÂN DÂN TỈNH THANH HÓA", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "Số: 12345/TN")
                .contains("Thanh Hóa, ngày 05 tháng 12 năm 2024", "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ")
                .contains("Mã hồ sơ: " + FormSamples.CODE, "Đơn vị tiếp nhận: Sở Tư pháp - Quầy số 7")
                .contains(
                        "Tiếp nhận hồ sơ của: NGUYỄN VĂN KIỂM THỬ Số định danh: 038004000001 Địa chỉ: Số 1, phố Thử Nghiệm")
                .contains(
                        "Số điện thoại: 0900000001 Thư điện tử: kiem.thu@example.vn Nội dung yêu cầu giải quyết: Cấp Phiếu")
                .contains(
                        "1Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp (Mẫu số 03)1– 2Bản chụp giấy tờ chứng minh nơi thường trú–2")
                .contains("Số lượng hồ sơ: 1 bộ Thời hạn giải quyết theo quy định: 10 ngày làm việc")
                .contains("Thời gian nhận hồ sơ: 08 giờ 30 phút, ngày 05 tháng 12 năm 2024")
                .contains("Thời gian trả kết quả: 16 giờ 00 phút, ngày 19 tháng 12 năm 2024")
                .contains("Nhận kết quả tại: Quầy số 7, Trung tâm Phục vụ hành chính công Cách nhận kết quả: Trực tiếp")
                .contains("Vào sổ theo dõi hồ sơ: quyển số 02/2024, số thứ tự 1187")
                .contains("NGƯỜI NỘP HỒ SƠ", "NGƯỜI TIẾP NHẬN HỒ SƠ")
                .contains("(Ký và ghi rõ họ tên) TRẦN THỊ KIỂM THỬ");
    }

    @Test
    void inEnglishTheLabelsChangeAndTheContentDoesNot() {
        String page = FormPage.html(FormSamples.slip(), Language.EN, PaperSize.A4);
        assertThat(page).contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\" class=\"A4\">");
        assertThat(ParsedHtml.parse(page).text())
                .contains("Dossier received from: NGUYỄN VĂN KIỂM THỬ", "Thanh Hóa, 5 December 2024")
                .contains("Result to be returned at: 16:00, 19 December 2024")
                .doesNotContain("Thời gian");
    }

    @Test
    void anAbsentValueHasNoLabelExceptTheAppointment() {
        assertThat(page(FormSamples.longSlip()).text())
                .contains("Thời gian trả kết quả: …… giờ")
                .contains("Theo ủy quyền của: LÊ VĂN KIỂM THỬ Số định danh: 038003000002 Địa chỉ: Thôn Thử Nghiệm")
                .contains("Giấy tờ ủy quyền: Giấy ủy quyền số 01/KT Nội dung")
                .doesNotContain("Thư điện tử", "Vào sổ", "Thời hạn giải quyết");
    }

    @Test
    void timesAreThoseOfVietNam() {
        AcceptanceSlip slip = FormSamples.slip().toBuilder()
                .schedule(new FormSchedule(OffsetDateTime.parse("2024-12-31T18:30:00Z"), null, null))
                .build();
        assertThat(page(slip).text()).contains("Thời gian nhận hồ sơ: 01 giờ 30 phút, ngày 01 tháng 01 năm 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {FormSamples.CODE, "000.00.16.H56-240115-0001", "HỒ-SƠ-\"<&>'-1"})
    void theQrDecodesToTheExactCode(String code) throws Exception {
        AcceptanceSlip slip =
                FormSamples.slip().toBuilder().code(DossierCode.of(code)).build();
        assertThat(QrDecoder.decode(page(slip))).isEqualTo(code);
    }

    @Test
    void refusesACodeTooLongForAQrCode() {
        AcceptanceSlip slip = FormSamples.slip().toBuilder()
                .code(DossierCode.of("A".repeat(4000)))
                .build();
        assertThatThrownBy(() -> page(slip))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4000");
    }

    @Test
    void itRunsNothingAndLoadsNothing() {
        ParsedHtml page = page(FormSamples.slip());
        assertThat(page.listElements("*"))
                .extracting(Element::getTagName)
                .doesNotContain("script", "link", "img", "iframe", "object", "a");
        assertThat(page.attributes())
                .noneMatch(a -> a.startsWith("on") || a.startsWith("src=") || a.startsWith("href="));
        assertThat(page.requireElement("style").getTextContent()).doesNotContain("url(", "@import");
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void aLongNameAndSixtyComponentsAreStillOnePage(PaperSize paper) {
        String text = FormPage.html(FormSamples.longSlip(), Language.VI, paper);
        ParsedHtml page = ParsedHtml.parse(text);
        assertThat(page.requireElement("tbody").getElementsByTagName("tr").getLength())
                .isEqualTo(60);
        assertThat(page.text()).contains("60Giấy tờ thứ 60 của hồ sơ kiểm thử, kèm bản vẽ––");
        assertThat(text).contains("size: " + paper + " portrait");
    }

    @Test
    @Tag("LT-PRIV-001")
    void theTextFormsOfTheRecordsShowNoPersonalData() {
        AcceptanceSlip slip = FormSamples.longSlip();
        assertThat(slip.toString())
                .contains("H56.14-241205-12345")
                .doesNotContain("KIỂM THỬ", "kiểm thử", "0900", "038", "0100109106", "Hạc Thành");
    }
}
