package vn.lienthong.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.value.Language;

class TimelinePageTest {
    @Test
    void eachStepIsShownInBothLanguagesWithItsTimeBytesAndMilliseconds() {
        assertThat(ParsedHtml.parse(TimelinePage.html(FormSamples.timeline(), Language.VI, PaperSize.A4))
                        .text())
                .contains("Diễn biến của hồ sơ Mã hồ sơ: " + FormSamples.CODE)
                .contains("05/12/202408:30:00.120 Đọc thủ tục từ CổngProcedure read from the portal 48.213 12")
                .contains("05/12/202408:30:01.120 Tiếp nhận và đồng bộ hồ sơDossier received and synced 3.120 1.041")
                .contains("Tổng cộng52.2741.061");
        assertThat(ParsedHtml.parse(TimelinePage.html(FormSamples.timeline(), Language.EN, PaperSize.A4))
                        .text())
                .contains("08/12/202408:30:00.120 Step sent: in processCập nhật tiến độ: đang xử lý 941 8")
                .contains("Total52,2741,061");
    }

    @Test
    void theQrDecodesToTheExactCode() throws Exception {
        ParsedHtml page = ParsedHtml.parse(TimelinePage.html(FormSamples.timeline(), Language.EN, PaperSize.A5));
        assertThat(QrDecoder.decode(page)).isEqualTo(FormSamples.CODE);
    }

    @Test
    void hostileTextStaysText() {
        BilingualText hostile = new BilingualText("<script>\"'&", "</td>{{bytes}}");
        DossierTimeline timeline = new DossierTimeline(
                "<b>1</b>",
                List.of(new TimelineStep(OffsetDateTime.parse("2024-12-05T08:30:00+07:00"), hostile, 1, 1)));
        ParsedHtml page = ParsedHtml.parse(TimelinePage.html(timeline, Language.VI, PaperSize.A4));
        assertThat(page.text()).contains("<script>\"'&</td>{{bytes}}", "Mã hồ sơ: <b>1</b>");
        assertThat(page.listElements("script")).isEmpty();
        assertThat(timeline.toString()).doesNotContain("script");
        assertThat(hostile.toString()).isEqualTo("BilingualText[11, 14]");
    }

    @Test
    void withoutStepsAndWithManyItIsOnePage() {
        ParsedHtml none =
                ParsedHtml.parse(TimelinePage.html(new DossierTimeline("1", List.of()), Language.VI, PaperSize.A4));
        assertThat(none.text()).contains("Tổng cộng00");
        DossierTimeline many = new DossierTimeline(
                "1", Collections.nCopies(500, FormSamples.timeline().steps().get(0)));
        ParsedHtml page = ParsedHtml.parse(TimelinePage.html(many, Language.VI, PaperSize.A5));
        assertThat(page.requireElement("tbody").getElementsByTagName("tr").getLength())
                .isEqualTo(500);
        assertThat(page.text()).contains("Tổng cộng24.106.5006.000");
    }
}
