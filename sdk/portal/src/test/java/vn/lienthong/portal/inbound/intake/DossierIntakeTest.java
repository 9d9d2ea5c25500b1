package vn.lienthong.portal.inbound.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;
import vn.lienthong.portal.inbound.InboundBodies;

@Tag("LT-IN-019")
class DossierIntakeTest {
    private static final DossierIntake INTAKE = DossierIntake.ofCsv("""
            pointer,path
            /hoSo/ma,/code
            /hoSo/thuTuc,/procedure/code
            /hoSo/kenh,/filing/channel
            /hoSo/ngay,/filing/submittedAt

            /nguoi/0/ten,/parties/owners/0/name
            /nguoi/0/so,/parties/owners/0/identity/personalId
            /a~1b,/handling/note
            """);

    @Test
    @DisplayName("A push of any form becomes a draft; what no line names is listed with its place")
    void draft() {
        IntakeDraft draft = INTAKE.read(InboundBodies.utf8("""
                {"hoSo":{"ma":"H56.14-241205-12345","thuTuc":"2.000488","kenh":"2","ngay":"20241205083000"},
                 "nguoi":[{"ten":"NGUYỄN VĂN KIỂM THỬ","so":"038000000001"},{"ten":"x"}],"a/b":"Ghi chú","la":{"b":[1.50]}}"""));
        Dossier dossier = draft.dossier().orElseThrow();
        assertThat(dossier.code().value()).isEqualTo("H56.14-241205-12345");
        assertThat(dossier.filing().channel()).isEqualTo(Channel.ONLINE);
        assertThat(dossier.filing().submittedAt()).hasToString("2024-12-05T08:30+07:00");
        assertThat(dossier.owner().orElseThrow().identity().value()).isEqualTo("038000000001");
        assertThat(dossier.handling().note().value()).isEqualTo("Ghi chú");
        assertThat(draft.leftOver()).containsOnlyKeys("/nguoi/1/ten", "/la/b/0");
        assertThat(draft.findings()).isEmpty();
        assertThat(draft.toString()).doesNotContain("038000000001", "KIỂM THỬ");
    }

    @Test
    @DisplayName("What is missing or not understood is found by the model's path, and left over")
    void findings() {
        IntakeDraft draft = INTAKE.read(
                InboundBodies.utf8(
                        "{\"hoSo\":{\"ma\":\"H56.14-241205-12345\",\"thuTuc\":\" \",\"kenh\":\"xe\",\"ngay\":\"05/12/2024\"}}"));
        assertThat(draft.dossier()).isEmpty();
        assertThat(draft.findings().withSeverity(Severity.FAIL).list())
                .extracting(f -> f.path())
                .containsExactly("/procedure/code");
        assertThat(draft.findings().withSeverity(Severity.WARN).list())
                .extracting(f -> f.path())
                .containsExactly("/filing/channel", "/filing/submittedAt");
        assertThat(draft.leftOver()).containsOnlyKeys("/hoSo/thuTuc", "/hoSo/kenh", "/hoSo/ngay");
    }

    @Test
    @DisplayName("All problems of a mapping are reported together")
    void problems() {
        assertThatThrownBy(
                        () -> DossierIntake.of(Map.of("ma", "/code", "/b", "/no/such/path", "/c~2", "/filing/channel")))
                .isInstanceOfSatisfying(
                        ConfigurationException.class,
                        e -> assertThat(e.problems().list())
                                .extracting(f -> f.path())
                                .containsExactlyInAnyOrder("/code", "/b", "/filing/channel", "/procedure/code"));
        assertThatThrownBy(() -> DossierIntake.ofCsv("/a,/code\n/a,/procedure/code\nx\n"))
                .isInstanceOfSatisfying(
                        ConfigurationException.class,
                        e -> assertThat(e.problems().list())
                                .extracting(f -> f.path())
                                .containsExactly("/lines/2", "/lines/3"));
        assertThat(DossierIntake.paths()).contains("/code", "/parties/owners/0/name");
    }

    @Test
    @DisplayName("A body that is not valid JSON is malformed")
    void malformed() {
        assertThatThrownBy(() -> INTAKE.read(InboundBodies.utf8("<a/>"))).isInstanceOf(MalformedAnswerException.class);
        assertThat(INTAKE.read(InboundBodies.utf8("[]")).dossier()).isEmpty();
    }
}
