package vn.lienthong.portal.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.calendar.TimeLimit;
import vn.lienthong.check.ProcedureRules;
import vn.lienthong.error.Finding;
import vn.lienthong.procedure.FilingMethod;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.TimeLimitCase;

/** Tests of the time limits of a sheet in their published forms, each with its channel and its case. */
@Tag("LT-PROC-002")
class SheetTimeLimitTest {
    private static final Path SHEETS = Path.of("../../../shared/real/procedures.jsonl");

    /** Value, unit and case of each limit in one channel, and the expected length. */
    private static final String[][] FORMS = {
        {"0.5", "Giờ", "Một bản", "0.5 HOUR"},
        {"01", "Giờ", "Nhiều bản", "1 HOUR"},
        {"0", "Giờ", "Trả ngay", "0 HOUR"},
        {"60", "Ngày", "Phải lấy ý kiến", "60 DAY"},
        {"07", "Ngày làm việc", "Tại cấp xã", "7 WORKING_DAY"},
        {"10", "Ngày làm việc", "", "10 WORKING_DAY"},
        {"155", "Ngày", "Tàu chở dầu", "155 DAY"},
        {"", "Không quy định", "Tùy vụ việc", ""},
        {"", "", "Theo lịch công bố", ""},
        {"10", "-25", "Gõ nhầm đơn vị", ""},
        {"", "Chậm nhất là trước khi tàu rời bến", "Tàu biển", ""}
    };

    private static Procedure read() {
        List<String> rows = new ArrayList<>();
        for (String[] form : FORMS) {
            rows.add("{\"THOIGIANGIAIQUYET\":\"" + form[0] + "\",\"DONVITINH\":\"" + form[1] + "\",\"MOTA\":\""
                    + form[2] + "\",\"PHILEPHI\":[]}");
        }
        String sheet = "{\"MATTHC\":\"1.004194\",\"TENTTHC\":\"Thủ tục kiểm thử\",\"CACHTHUCTHUCHIEN\":["
                + "{\"KENH\":\"3\",\"THOIGIAN\":[]},{\"KENH\":\"1\",\"THOIGIAN\":[" + String.join(",", rows) + "]}]}";
        return PortalMessageCodec.readSheet(sheet.getBytes(StandardCharsets.UTF_8))
                .value();
    }

    private static String length(TimeLimit limit) {
        return limit.length()
                .map(length -> length.amount().stripTrailingZeros().toPlainString() + " " + length.unit())
                .orElse("");
    }

    @Test
    @DisplayName(
            "Each limit that a person can read has its length, beside its case, in its order; no word of any is lost")
    void forms() {
        List<TimeLimitCase> cases = read().manners().get(1).cases();
        assertThat(cases).hasSize(FORMS.length);
        for (int i = 0; i < FORMS.length; i++) {
            TimeLimit limit = cases.get(i).limit();
            assertThat(length(limit)).as(FORMS[i][2]).isEqualTo(FORMS[i][3]);
            assertThat(limit).isEqualTo(new TimeLimit(text(FORMS[i][0]), text(FORMS[i][1]), text(FORMS[i][2])));
        }
    }

    private static String text(String written) {
        return written.isEmpty() ? null : written;
    }

    @Test
    @DisplayName("The others are found, each at its case")
    void unread() {
        assertThat(read().check(ProcedureRules.standard()))
                .filteredOn(finding -> finding.requirement().equals("LT-PROC-002"))
                .extracting(Finding::path)
                .containsExactly(
                        "/manners/1/cases/7/limit",
                        "/manners/1/cases/8/limit",
                        "/manners/1/cases/9/limit",
                        "/manners/1/cases/10/limit");
    }

    @Test
    @DisplayName(
            "Of the real sheets each limit has a length but those without a number or of no unit, and no sheet lacks a part "
                    + "(skipped where the sheets are not at hand)")
    void realSheets() throws IOException {
        assumeTrue(Files.exists(SHEETS), "no real sheets on this machine");
        List<TimeLimit> unread = new ArrayList<>();
        int limits = 0;
        for (String line : Files.readAllLines(SHEETS)) {
            Procedure procedure = PortalMessageCodec.readSheet(line.getBytes(StandardCharsets.UTF_8))
                    .value();
            assertThat(procedure.check(ProcedureRules.standard()).failed()).isFalse();
            for (FilingMethod manner : procedure.manners()) {
                for (TimeLimitCase one : manner.cases()) {
                    limits++;
                    if (one.limit().length().isEmpty()) {
                        unread.add(one.limit());
                    }
                }
            }
        }
        assertThat(limits).isGreaterThan(270);
        assertThat(unread).hasSize(36).allMatch(limit -> limit.value() == null || "-25".equals(limit.unit()));
    }
}
