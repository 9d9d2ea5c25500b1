package vn.lienthong.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.value.Language;

class VerificationPrinterTest {
    private static String print(boolean json, List<VerifiedFile> files) {
        StringWriter out = new StringWriter();
        VerificationPrinter answers =
                new VerificationPrinter(new PrintWriter(out, true), CliTexts.forLanguage(Language.VI), json);
        files.forEach(answers::print);
        answers.finish();
        return out.toString();
    }

    @Test
    @DisplayName("JSON has the fields of the contract, absent ones as null and times at +07:00")
    void json() throws IOException {
        JsonNode all = new ObjectMapper().readTree(print(true, SampleVerificationReports.oneOfEachVerdict()));
        assertThat(all)
                .extracting(file -> file.path("verdict").asText())
                .containsExactly("valid", "not-intact", "not-trusted", "unknown", "unsigned", "unreadable");
        JsonNode first = all.get(0).path("signatures").get(0);
        assertThat(first.fieldNames())
                .toIterable()
                .containsExactly(
                        "intact",
                        "trusted",
                        "covers",
                        "signer",
                        "claimedTime",
                        "provenTime",
                        "digest",
                        "warnings",
                        "reason");
        assertThat(first.path("covers").asText()).isEqualTo("revision 1 of 2");
        assertThat(first.path("provenTime").asText()).isEqualTo("2026-03-02T08:30:07+07:00");
        assertThat(first.path("signer").fieldNames()).toIterable().containsExactly("cn", "o", "ids");
        assertThat(first.path("signer").path("ids").get(0).asText()).isEqualTo("personal-id:001000000000");
        JsonNode second = all.get(0).path("signatures").get(1);
        assertThat(second.path("provenTime").isNull()).isTrue();
        assertThat(second.path("warnings")).hasSize(1);
        assertThat(all.get(1).path("signatures").get(0).path("covers").asText()).isEqualTo("beyond-end");
        assertThat(all.get(1).path("signatures").get(0).path("intact").asBoolean(true))
                .isFalse();
        assertThat(all.get(4).has("reason")).isFalse();
        assertThat(all.get(5).path("reason").asText()).contains("PDF, XML hay CMS");
        assertThat(new ObjectMapper().readTree(print(true, List.of()))).isEmpty();
    }

    @Test
    @DisplayName(
            "The text shows signer, verdict, reasons, scope and time of each signature, without control characters")
    void text() {
        String text = print(false, SampleVerificationReports.oneOfEachVerdict());
        assertThat(text.lines())
                .contains(
                        "kết quả.pdf: HỢP LỆ",
                        "  1. TRẦN VĂN KIỂM THỬ (ỦY BAN NHÂN DÂN XÃ KIỂM THỬ): HỢP LỆ",
                        "    ký trước 2026-03-02T08:30:07+07:00 (dấu thời gian xác nhận)",
                        "trang cắt.pdf: KHÔNG CÒN NGUYÊN VẸN",
                        "bản thường.pdf: KHÔNG CÓ CHỮ KÝ SỐ",
                        "ảnh <b>.jpg: KHÔNG ĐỌC ĐƯỢC");
        assertThat(text).doesNotContain("\u202E", "\u001b").contains("\\u202e", "\\u001b");
    }

    @Test
    @DisplayName("Only a file whose signatures are valid ends with 0, and what cannot be read outweighs the rest")
    void exits() {
        assertThat(SampleVerificationReports.oneOfEachVerdict())
                .extracting(VerifiedFile::exitCode)
                .containsExactly(0, 1, 1, 1, 1, 3);
    }
}
