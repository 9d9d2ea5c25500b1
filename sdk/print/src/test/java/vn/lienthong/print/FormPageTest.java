package vn.lienthong.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import vn.lienthong.dossier.form.DossierForm;
import vn.lienthong.dossier.form.DossierRegister;
import vn.lienthong.print.internal.MarkupEscaper;
import vn.lienthong.value.Language;

@Tag("LT-FORM-011")
class FormPageTest {
    static Stream<DossierForm> forms() {
        return Stream.concat(Stream.of(FormSamples.slip()), FormSamples.forms().stream());
    }

    private static ParsedHtml page(DossierForm form, Language language) {
        return ParsedHtml.parse(FormPage.html(form, language, PaperSize.A4));
    }

    private static String text(int form) {
        return page(FormSamples.forms().get(form - 2), Language.VI).text();
    }

    @Test
    @DisplayName("Form 02 lists the requested papers, the reason, and the contact")
    void supplement() {
        assertThat(text(2))
                .contains("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ Mã hồ sơ: " + FormSamples.CODE)
                .contains("Thanh Hóa, ngày 06 tháng 12 năm 2024")
                .contains("Hồ sơ của: NGUYỄN VĂN KIỂM THỬ")
                .contains("nội dung sau: Bản sao giấy khai sinhTờ khai có chữ ký")
                .contains("Lý do: Hồ sơ thiếu thành phần", "Liên hệ để được hướng dẫn: Quầy số 7")
                .contains("NGƯỜI HƯỚNG DẪN(Ký và ghi rõ họ tên)", "PHẠM THỊ KIỂM THỬ");
    }

    @Test
    @DisplayName("Form 03 gives the reasons, and both sign")
    void refusal() {
        assertThat(text(3))
                .contains("Lý do từ chối: Không thuộc thẩm quyền giải quyết")
                .contains("NGƯỜI NỘP HỒ SƠ(Ký và ghi rõ họ tên)", "NGƯỜI TIẾP NHẬN HỒ SƠ(Ký và ghi rõ họ tên)");
    }

    @Test
    @DisplayName("Form 04 shows the missed day and the new one, for the signature of the head of the agency")
    void apology() {
        assertThat(text(4))
                .contains("Thời gian hẹn trả kết quả: 16 giờ 00 phút, ngày 19 tháng 12 năm 2024")
                .contains("Thời gian hẹn trả kết quả mới: 16 giờ 00 phút, ngày 23 tháng 12 năm 2024")
                .contains("xin lỗi", "THỦ TRƯỞNG CƠ QUAN");
    }

    @Test
    @DisplayName("Form 05 shows the reason for stopping")
    void stop() {
        assertThat(text(5)).contains("THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ", "Lý do: Theo đề nghị của người nộp");
    }

    @Test
    @DisplayName("Form 06 has a row for each hand-over, with its pace in the three words of the form")
    void control() {
        assertThat(text(6))
                .contains("Cơ quan giải quyết: Sở Tư phápCơ quan phối hợp: Công an tỉnh; Tòa án nhân dân tỉnh")
                .contains("Bộ phận Một cửaPhòng Nghiệp vụ05/12/2024 08:30Trước hạnA KIỂM THỬB KIỂM THỬ")
                .contains("06/12/2024 08:30Đúng hạn", "14/12/2024 08:30Quá hạn");
    }

    @Test
    @DisplayName("Form 07 lies on its side, has a row for each dossier and no QR")
    void register() {
        ParsedHtml page = page(FormSamples.forms().get(5), Language.VI);
        assertThat(page.requireElement("style").getTextContent()).contains("size: A4 landscape");
        assertThat(page.listElements("svg")).isEmpty();
        assertThat(page.text())
                .contains("1" + FormSamples.CODE
                        + "Cấp Phiếu lý lịch tư phápNGUYỄN VĂN KIỂM THỬSở Tư pháp05/12/2024 08:30");
        DossierRegister empty = new DossierRegister(FormSamples.OFFICE, null, List.of());
        assertThat(page(empty, Language.VI).text()).contains("SỔ THEO DÕI HỒ SƠ", "STT");
    }

    @ParameterizedTest
    @MethodSource("forms")
    @DisplayName("In English the labels change, the content does not, and the QR contains the exact code")
    void english(DossierForm form) throws Exception {
        ParsedHtml page = page(form, Language.EN);
        Map<String, String> labels = PageTemplate.loadLabels("form", Language.EN);
        assertThat(page.text())
                .contains(labels.get("title" + form.kind().number()).replace('\n', ' '))
                .contains("SOCIALIST REPUBLIC OF VIET NAM", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG")
                .doesNotContain("Mã hồ sơ");
        if (form.code() != null) {
            assertThat(QrDecoder.decode(page)).isEqualTo(FormSamples.CODE);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    @DisplayName("A page runs nothing and loads nothing")
    void inert(DossierForm form) {
        ParsedHtml page = page(form, Language.VI);
        assertThat(page.listElements("*"))
                .extracting(Element::getTagName)
                .doesNotContain("script", "link", "img", "iframe", "object", "a");
        assertThat(page.requireElement("style").getTextContent()).doesNotContain("url(", "@import");
    }

    @Test
    @Tag("LT-FORM-012")
    @DisplayName("What a form lacks leaves its label and room to write")
    void room() {
        for (DossierForm form : FormSamples.bare()) {
            String text = page(form, Language.VI).text();
            for (String label : FormSamples.labels(form)) {
                assertThat(text)
                        .as(form.kind().name())
                        .contains(PageTemplate.loadLabels("form", Language.VI).get(label) + " ……");
            }
        }
    }

    @Test
    @DisplayName("Every label of the forms is shown by one of them")
    void labels() {
        String all = String.join(
                "\n",
                Stream.concat(forms(), FormSamples.everywhere("KIỂM THỬ").stream())
                        .map(form -> FormPage.html(form, Language.VI, PaperSize.A5))
                        .toList());
        assertThat(PageTemplate.loadLabels("form", Language.VI).entrySet())
                .allSatisfy(
                        label -> assertThat(all).as(label.getKey()).contains(MarkupEscaper.escape(label.getValue())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=\"http://a.vn/b\" onerror='x'/>",
                "' onload='x",
                "]]>",
                "<!--",
                "{{name}}",
                "{{{qr}}}",
                "&amp;",
                "\u0000\u0001\u000b\ud800x\uffff",
                "</title></style></svg>"
            })
    void hostileTextStaysTextInEveryPlace(String hostile) {
        for (int i = 0; i < 7; i++) {
            assertSameShape(
                    hostile,
                    FormSamples.everywhere(hostile).get(i),
                    FormSamples.everywhere("KIỂM THỬ").get(i));
        }
    }

    private static void assertSameShape(String hostile, DossierForm form, DossierForm harmlessForm) {
        ParsedHtml page = page(form, Language.VI);
        ParsedHtml harmless = page(harmlessForm, Language.VI);
        assertThat(page.listElements("*")).hasSameSizeAs(harmless.listElements("*"));
        assertThat(elementNames(page)).isEqualTo(elementNames(harmless));
        String shown = hostile.replaceAll("[\\u0000\\u0001\\u000b\\ud800\\uffff]", "\uFFFD");
        assertThat(page.text().split(Pattern.quote(shown), -1).length)
                .isEqualTo(harmless.text().split("KIỂM THỬ", -1).length);
    }

    /** Returns all attributes except those that draw the QR code of another dossier code. */
    private static List<String> elementNames(ParsedHtml page) {
        return page.attributes().stream()
                .filter(attribute -> !attribute.matches("(d|viewBox|width|height)=.*"))
                .toList();
    }
}
