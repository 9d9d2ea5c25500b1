package vn.lienthong.procedure.onceonly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.CodeList;
import vn.lienthong.code.EvidenceConfidence;
import vn.lienthong.code.ValidityPeriod;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.procedure.onceonly.OnceOnlyRule.RequestAssessment;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

class OnceOnlyRuleTest {
    private static final OnceOnlyRule TABLE = OnceOnlyRule.standard();
    private static final LocalDate BOTH = LocalDate.of(2026, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 28);
    private static final DocumentKind BIRTH = DocumentKind.of("birth-certificate");
    private static final SourceDatabase CIVIL_STATUS = SourceDatabase.of("civil-status");

    private static RequestAssessment assess(
            DocumentKind document,
            LocalDate day,
            @Nullable SourceDatabase source,
            @Nullable DocumentRequestReason reason) {
        return TABLE.assess(new DocumentRequest(document, day, source, reason));
    }

    @Test
    @Tag("LT-ONCE-002")
    @DisplayName("A listed document fails once its database is published and warns before, once with all bases")
    void replaced() {
        RequestAssessment judgement = assess(BIRTH, BOTH, null, null);
        RequestAssessment published = assess(BIRTH, BOTH, CIVIL_STATUS, null);

        assertThat(published.mayRequest()).isFalse();
        assertThat(published.findings())
                .extracting(Finding::requirement, Finding::severity)
                .containsExactly(tuple("LT-ONCE-002", Severity.FAIL));
        assertThat(published.findings().message(Language.EN))
                .contains("NQ 66.7/2025; ND 224/2026/NĐ-CP Art. 18.4")
                .doesNotContain("NQ 66.7/2025; NQ 66.7/2025");
        assertThat(assess(BIRTH, BOTH, SourceDatabase.of("population"), null).findings())
                .extracting(Finding::requirement, Finding::severity)
                .containsExactly(tuple("LT-ONCE-001", Severity.FAIL));
        assertThat(judgement.mayRequest()).isFalse();
        assertThat(judgement.needsCorrection()).isFalse();
        assertThat(judgement.replacedBy()).singleElement().satisfies(row -> {
            assertThat(row.database()).isEqualTo(CIVIL_STATUS);
            assertThat(row.confidence()).isEqualTo(EvidenceConfidence.M);
        });
        assertThat(judgement.findings())
                .extracting(Finding::requirement, Finding::severity)
                .containsExactly(tuple("LT-ONCE-002", Severity.WARN));
        assertThat(judgement.findings().message(Language.EN))
                .contains("Birth certificate", "Civil-status database", "NQ 66.7/2025");
        assertThat(judgement.findings().message(Language.VI)).contains("Giấy khai sinh", "hộ tịch", "NQ 66.7/2025");
    }

    @Test
    @Tag("LT-ONCE-005")
    @DisplayName("From 1 March 2027 the named documents are replaced only by the rows that are still in force")
    void ended() {
        assertThat(assess(BIRTH, LAST, null, null).mayRequest()).isFalse();
        assertThat(assess(BIRTH, LAST.plusDays(1), null, null).mayRequest()).isTrue();
        assertThat(assess(BIRTH, LAST.plusDays(1), null, null).findings()).isEmpty();

        RequestAssessment published = assess(BIRTH, LAST.plusDays(1), CIVIL_STATUS, null);
        assertThat(published.mayRequest()).isFalse();
        assertThat(published.replacedBy())
                .extracting(DocumentReplacement::basis)
                .containsExactly("ND 224/2026/NĐ-CP Art. 18.4");
        assertThat(published.findings().message(Language.EN)).contains("Civil-status database", "ND 224/2026");
        assertThat(TABLE.validOn(LAST.plusDays(1)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.document()).isEqualTo(DocumentKind.ANY));
        assertThat(TABLE.validOn(LocalDate.of(2025, 11, 14)).rows()).isEmpty();
        assertThat(TABLE.validOn(LocalDate.of(2025, 11, 15)).rows()).hasSize(17);
        assertThat(TABLE.validOn(BOTH).rows()).hasSize(18).hasSameSizeAs(TABLE.rows());
    }

    @Test
    @Tag("LT-ONCE-001")
    @DisplayName("Any other document is replaced once its database is known to be published, and not before")
    void any() {
        DocumentKind other = DocumentKind.of("other");
        assertThat(assess(other, BOTH, null, null).mayRequest()).isTrue();
        RequestAssessment judgement = assess(other, BOTH, SourceDatabase.of("land"), null);
        assertThat(judgement.mayRequest()).isFalse();
        assertThat(judgement.findings())
                .extracting(Finding::requirement, Finding::severity)
                .containsExactly(tuple("LT-ONCE-001", Severity.FAIL));
        assertThat(judgement.findings().message(Language.EN))
                .contains("Land database")
                .doesNotContain("other ");
        assertThat(judgement.findings().message(Language.EN)).contains("NQ 66.7/2025; ND 224/2026");
    }

    @Test
    @Tag("LT-ONCE-003")
    @DisplayName("If the database has no, incomplete or wrong data, the document may be requested with a correction")
    void reasons() {
        for (DocumentRequestReason reason : List.of(
                DocumentRequestReason.UNAVAILABLE, DocumentRequestReason.INCOMPLETE, DocumentRequestReason.WRONG)) {
            RequestAssessment judgement = assess(BIRTH, BOTH, null, reason);
            assertThat(judgement.mayRequest()).isTrue();
            assertThat(judgement.needsCorrection()).isTrue();
            assertThat(judgement.replacedBy()).isNotEmpty();
            assertThat(judgement.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.requirement()).isEqualTo("LT-ONCE-003");
                assertThat(finding.severity()).isEqualTo(Severity.INFO);
                assertThat(finding.message(Language.EN)).contains("Civil-status database corrected");
                assertThat(finding.message(Language.VI)).contains("chỉnh sửa thông tin tại Cơ sở dữ liệu hộ tịch");
            });
        }
    }

    @Test
    @Tag("LT-ONCE-004")
    @DisplayName("A procedure that is not connected is a warning; a reason outside the list is invalid")
    void weak() {
        RequestAssessment unconnected = assess(BIRTH, BOTH, null, DocumentRequestReason.NOT_CONNECTED);
        assertThat(unconnected.mayRequest()).isTrue();
        assertThat(unconnected.needsCorrection()).isFalse();
        assertThat(unconnected.findings())
                .extracting(Finding::requirement, Finding::severity)
                .containsExactly(tuple("LT-ONCE-004", Severity.WARN));

        RequestAssessment madeUp = assess(BIRTH, BOTH, CIVIL_STATUS, DocumentRequestReason.of("convenience"));
        assertThat(madeUp.mayRequest()).isFalse();
        assertThat(madeUp.findings().failed()).isTrue();
        assertThat(assess(DocumentKind.of("other"), BOTH, null, DocumentRequestReason.NOT_CONNECTED)
                        .findings())
                .isEmpty();
    }

    @Test
    @DisplayName("A custom table replaces the standard one; a row of weak evidence only warns")
    void own() {
        List<DocumentReplacement> rows = new ArrayList<>(TABLE.rows());
        DocumentKind degree = DocumentKind.of("degree");
        rows.add(new DocumentReplacement(
                degree, SourceDatabase.of("education"), "TT 1/2026", ValidityPeriod.ALWAYS, EvidenceConfidence.L));
        OnceOnlyRule table = OnceOnlyRule.of(rows);

        RequestAssessment judgement = table.assess(new DocumentRequest(degree, LocalDate.of(2000, 1, 1), null, null));
        assertThat(judgement.mayRequest()).isFalse();
        assertThat(judgement.findings()).extracting(Finding::severity).containsExactly(Severity.WARN);
        assertThat(judgement.findings().message(Language.EN)).contains("source-database:(9)");
        assertThat(assess(degree, BOTH, null, null).mayRequest()).isTrue();

        DocumentReplacement somewhere = new DocumentReplacement(
                degree, null, "TT 2/2026", new ValidityPeriod(BOTH, BOTH), EvidenceConfidence.M);
        RequestAssessment unnamed =
                OnceOnlyRule.of(List.of(somewhere)).assess(new DocumentRequest(degree, BOTH, null, null));
        assertThat(unnamed.findings().failed()).isFalse();
        assertThat(unnamed.findings().message(Language.EN)).contains("the database that holds it");
    }

    @Test
    @Tag("LT-ONCE-002")
    @DisplayName("The land certificate is of weak evidence: it is a warning while only the resolution names it")
    void land() {
        OnceOnlyRule named = OnceOnlyRule.of(TABLE.rows().stream()
                .filter(row -> !row.document().equals(DocumentKind.ANY))
                .toList());
        SourceDatabase land = SourceDatabase.of("land");
        DocumentRequest certificate = new DocumentRequest(DocumentKind.of("land-certificate"), BOTH, land, null);
        assertThat(named.assess(certificate).mayRequest()).isFalse();
        assertThat(named.assess(certificate).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARN);
        assertThat(TABLE.assess(certificate).findings())
                .extracting(Finding::requirement, Finding::severity)
                .containsExactly(tuple("LT-ONCE-001", Severity.FAIL));
    }

    @Test
    @DisplayName("Each row's document and database are in their lists, and each of their names is that of the messages")
    void lists() {
        assertThat(TABLE.rows())
                .allMatch(row -> row.document().known()
                        && (row.database() == null || row.database().known()));
        for (String list : List.of("document-kind", "source-database", "asking-reason")) {
            for (CodeList.CodeListRow row : CodeList.require(list).rows()) {
                for (Language language : Language.values()) {
                    assertThat(MessageCatalogue.text(list + "." + row.code(), language, List.of()))
                            .isEqualTo(row.name(language));
                }
            }
        }
    }

    @Test
    @DisplayName("Null is refused by name")
    void bad() {
        assertThatThrownBy(() -> TABLE.assess(null)).hasMessage("request");
        assertThatThrownBy(() -> new DocumentRequest(null, BOTH, null, null)).hasMessage("document");
        assertThatThrownBy(() -> new DocumentRequest(BIRTH, null, null, null)).hasMessage("day");
        assertThatThrownBy(() -> OnceOnlyRule.of(null)).hasMessage("rows");
    }
}
