package vn.lienthong.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.digital.CopyMetadata;
import vn.lienthong.dossier.digital.CopySigner;
import vn.lienthong.dossier.digital.DigitalCopy;
import vn.lienthong.dossier.digital.DigitalPaper;
import vn.lienthong.dossier.digital.DigitisationRecord;
import vn.lienthong.dossier.digital.FormSigning;
import vn.lienthong.dossier.digital.ResultDocumentCode;
import vn.lienthong.dossier.digital.ScanCount;
import vn.lienthong.dossier.digital.ScanDuty;
import vn.lienthong.dossier.digital.ScanGround;

class DigitisationRulesTest {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-02T09:00:00+07:00");
    private static final PersonalId OWNER = new PersonalId("038004000001");
    private static final CopyMetadata METADATA = new CopyMetadata(
            "KQ.G15.000031",
            OWNER,
            PersonName.of("Nguyễn Văn KIỂM THỬ"),
            FreeText.of("Phiếu KIỂM THỬ"),
            null,
            null,
            null);
    private static final List<CopySigner> BOTH = List.of(CopySigner.AGENCY, CopySigner.COMPETENT_PERSON);

    private static List<String> findingKeys(@Nullable OffsetDateTime settledAt, DigitalPaper... papers) {
        return new DigitisationRecord(List.of(papers), List.of(), settledAt)
                .check(DigitisationRules.standard()).stream()
                        .map(found -> found.severity() + " " + found.requirement() + " " + found.path())
                        .toList();
    }

    private static DigitalPaper paper(ScanGround ground, @Nullable DigitalCopy copy) {
        return new DigitalPaper(List.of(ground), copy);
    }

    private static DigitalCopy copy(@Nullable ScanCount sheets) {
        return new DigitalCopy(AT, sheets, METADATA, List.of(CopySigner.OFFICIAL), null);
    }

    private static DigitalCopy result(@Nullable String code, CopyMetadata metadata, List<CopySigner> signers) {
        return new DigitalCopy(AT, null, metadata, signers, code == null ? null : new ResultDocumentCode(code));
    }

    @Test
    @Tag("LT-DIG-001")
    @DisplayName("A ground requires a copy, an opposing ground outweighs all, and without a ground none is required")
    void duty() {
        assertThat(ScanDuty.of(List.of())).isEqualTo(ScanDuty.OPTIONAL);
        for (ScanGround ground : ScanGround.values()) {
            ScanDuty alone = ground.excludesScanning() ? ScanDuty.EXCLUDED : ScanDuty.REQUIRED;
            assertThat(ScanDuty.of(List.of(ground))).isEqualTo(alone);
            assertThat(ScanDuty.of(List.of(ground, ScanGround.SECRET))).isEqualTo(ScanDuty.EXCLUDED);
        }
        assertThat(List.of(ScanGround.values()).stream().filter(ScanGround::excludesScanning))
                .containsExactly(
                        ScanGround.FILED_ELECTRONICALLY,
                        ScanGround.SHOWN_ONLY,
                        ScanGround.VERIFICATION_OPINION,
                        ScanGround.ISSUED_ELECTRONICALLY,
                        ScanGround.SECRET);
        assertThat(ScanDuty.of(List.of(ScanGround.RESULT, ScanGround.ISSUED_ELECTRONICALLY)))
                .isEqualTo(ScanDuty.EXCLUDED);
        assertThat(findingKeys(null, new DigitalPaper(List.of(), null), new DigitalPaper(List.of(), copy(null))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ScanGround.class)
    @Tag("LT-DIG-002")
    @DisplayName("A missing copy fails where it is required; a superfluous one fails for a secret and otherwise warns")
    void copies(ScanGround ground) {
        List<String> without = ground.excludesScanning() ? List.of() : List.of("FAIL LT-DIG-001 /papers/0/copy");
        assertThat(findingKeys(null, paper(ground, null))).isEqualTo(without);

        DigitalCopy copy = ground == ScanGround.RESULT
                ? result("KQ.G15.000031-038004000001", METADATA, BOTH)
                : copy(new ScanCount(1, 1, 2, 0, 2));
        List<String> with = new ArrayList<>();
        if (ground.excludesScanning()) {
            with.add((ground == ScanGround.SECRET ? "FAIL" : "WARN") + " LT-DIG-002 /papers/0/copy");
        }
        assertThat(findingKeys(null, paper(ground, copy))).isEqualTo(with);
    }

    @Test
    @Tag("LT-DIG-003")
    @Tag("LT-DIG-004")
    @DisplayName(
            "As many copies as papers, as many images as pages and pages with notes; what was not counted is not judged")
    void sheets() {
        ScanGround ground = ScanGround.SECTOR_LAW;
        assertThat(findingKeys(null, paper(ground, copy(new ScanCount(2, 2, 5, 2, 7))), paper(ground, copy(null))))
                .isEmpty();
        assertThat(findingKeys(null, paper(ground, copy(new ScanCount(2, 1, 5, 2, 5)))))
                .containsExactly(
                        "FAIL LT-DIG-003 /papers/0/copy/sheets/copies", "FAIL LT-DIG-004 /papers/0/copy/sheets/images");
        int huge = Integer.MAX_VALUE;
        assertThat(findingKeys(null, paper(ground, copy(new ScanCount(1, 1, huge, huge, -2)))))
                .containsExactly("FAIL LT-DIG-004 /papers/0/copy/sheets/images");
    }

    @Test
    @Tag("LT-DIG-005")
    @DisplayName("Each missing part of the metadata is reported; days and scope of validity are optional")
    void metadata() {
        DigitalCopy bare = new DigitalCopy(AT, null, CopyMetadata.none(), List.of(CopySigner.OFFICIAL), null);

        assertThat(findingKeys(null, paper(ScanGround.SECTOR_LAW, bare)))
                .containsExactly(
                        "WARN LT-DIG-005 /papers/0/copy/metadata/type",
                        "WARN LT-DIG-005 /papers/0/copy/metadata/owner",
                        "WARN LT-DIG-005 /papers/0/copy/metadata/ownerName",
                        "WARN LT-DIG-005 /papers/0/copy/metadata/summary");
    }

    @Test
    @Tag("LT-DIG-006")
    @DisplayName(
            "A result's code begins with its kind and contains the owner's number, and its text form shows neither")
    void resultCode() {
        ResultDocumentCode code = new ResultDocumentCode("KQ.G15.000031-038004000001-2");

        assertThat(code.matches("KQ.G15.000031", OWNER)).isTrue();
        assertThat(code.matches("KQ.G15.000032", OWNER)).isFalse();
        assertThat(code.matches("KQ.G15.000031", new PersonalId("038004000002")))
                .isFalse();
        assertThat(new ResultDocumentCode("038004000001").matches("038004000001", OWNER))
                .isFalse();
        assertThat(code).hasToString("ResultDocumentCode(28)");

        assertThat(findingKeys(null, paper(ScanGround.RESULT, result(null, METADATA, BOTH))))
                .containsExactly("WARN LT-DIG-006 /papers/0/copy/code");
        assertThat(findingKeys(null, paper(ScanGround.RESULT, result("038004000001", METADATA, BOTH))))
                .containsExactly("WARN LT-DIG-006 /papers/0/copy/code");
        assertThat(findingKeys(null, paper(ScanGround.RESULT, result("x", CopyMetadata.none(), BOTH))))
                .hasSize(4)
                .allMatch(text -> text.startsWith("WARN LT-DIG-005"));
    }

    @Test
    @Tag("LT-DIG-007")
    @DisplayName("Papers are digitised up to the moment of settlement, the result at any time")
    void beforeSettlement() {
        DigitalPaper paper = paper(ScanGround.SECTOR_LAW, copy(null));
        DigitalPaper result = paper(ScanGround.RESULT, result("KQ.G15.000031-038004000001", METADATA, BOTH));

        assertThat(findingKeys(AT, paper, result)).isEmpty();
        assertThat(findingKeys(AT.minusSeconds(1), result, paper)).containsExactly("WARN LT-DIG-007 /papers/1/copy/at");
    }

    @Test
    @Tag("LT-DIG-008")
    @DisplayName("The official signs a copy, the competent person and the agency a result")
    void signers() {
        DigitalCopy unsigned = new DigitalCopy(AT, null, METADATA, BOTH, null);

        assertThat(findingKeys(null, paper(ScanGround.SECTOR_LAW, unsigned)))
                .containsExactly("WARN LT-DIG-008 /papers/0/copy/signers");
        for (CopySigner one : CopySigner.values()) {
            DigitalCopy result = result("KQ.G15.000031-038004000001", METADATA, List.of(one));
            assertThat(findingKeys(null, paper(ScanGround.RESULT, result)))
                    .containsExactly("WARN LT-DIG-008 /papers/0/copy/signers");
        }
    }

    private static boolean reportsSignature(String at, FormSigning.OnlineFormKind form, FormSigning.LoginMethod login) {
        FormSigning signing = new FormSigning(OffsetDateTime.parse(at), form, login, true);
        return !new DigitisationRecord(List.of(), List.of(signing), null)
                .check(DigitisationRules.standard())
                .isEmpty();
    }

    @Test
    @Tag("LT-DIG-009")
    @DisplayName("Only an identified person is exempt from signing, only on an interactive form and on its days")
    void forms() {
        for (FormSigning.OnlineFormKind form : FormSigning.OnlineFormKind.values()) {
            for (FormSigning.LoginMethod login : FormSigning.LoginMethod.values()) {
                assertThat(reportsSignature("2026-03-02T09:00:00+07:00", form, login))
                        .isEqualTo(form == FormSigning.OnlineFormKind.INTERACTIVE
                                && login == FormSigning.LoginMethod.PERSON_IDENTIFIED);
            }
        }
        // Midnight in Viet Nam is 17:00 UTC of the day before.
        FormSigning.OnlineFormKind form = FormSigning.OnlineFormKind.INTERACTIVE;
        FormSigning.LoginMethod login = FormSigning.LoginMethod.PERSON_IDENTIFIED;
        assertThat(reportsSignature("2025-11-14T16:59:59Z", form, login)).isFalse();
        assertThat(reportsSignature("2025-11-14T17:00:00Z", form, login)).isTrue();
        assertThat(reportsSignature("2027-02-28T16:59:59Z", form, login)).isTrue();
        assertThat(reportsSignature("2027-02-28T17:00:00Z", form, login)).isFalse();
        FormSigning free = new FormSigning(AT, form, login, false);
        assertThat(new DigitisationRecord(List.of(), List.of(free), null).check(DigitisationRules.standard()))
                .isEmpty();
    }

    /** Returns the requirements reported for a copy that breaks them all, and for a missing copy, on a day. */
    private static List<String> brokenRequirements(String day) {
        OffsetDateTime at = OffsetDateTime.parse(day + "T00:00:00+07:00");
        ScanCount sheets = new ScanCount(1, 2, 1, 0, 2);
        DigitalCopy late = new DigitalCopy(at.plusHours(1), sheets, CopyMetadata.none(), List.of(), null);
        DigitalPaper result = new DigitalPaper(List.of(ScanGround.RESULT), late);
        DigitalPaper secret = new DigitalPaper(List.of(ScanGround.SECRET), late);
        DigitalPaper shown = new DigitalPaper(List.of(ScanGround.SHOWN_ONLY), late);
        return new DigitisationRecord(List.of(paper(ScanGround.SECTOR_LAW, null), result, secret, shown), List.of(), at)
                .check(DigitisationRules.standard()).stream()
                        .map(found -> found.requirement().substring("LT-DIG-00".length()) + found.severity())
                        .distinct()
                        .toList();
    }

    @Test
    @DisplayName("Each rule applies from its first day on, not on the day before")
    void days() {
        List<String> since2024 = List.of("1FAIL", "3FAIL", "4FAIL", "5WARN", "6WARN", "8WARN");
        List<String> since2025 = List.of("1FAIL", "2FAIL", "2WARN", "3FAIL", "4FAIL", "5WARN", "6WARN", "8WARN");
        List<String> since2026 =
                List.of("1FAIL", "2FAIL", "2WARN", "3FAIL", "4FAIL", "5WARN", "6WARN", "7WARN", "8WARN");

        assertThat(brokenRequirements("2021-12-31")).isEmpty();
        assertThat(brokenRequirements("2022-01-01")).containsExactly("5WARN");
        assertThat(brokenRequirements("2023-12-31")).containsExactly("5WARN");
        assertThat(brokenRequirements("2024-01-01")).isEqualTo(since2024);
        assertThat(brokenRequirements("2025-06-30")).isEqualTo(since2024);
        assertThat(brokenRequirements("2025-07-01")).isEqualTo(since2025);
        assertThat(brokenRequirements("2025-12-31")).isEqualTo(since2025);
        assertThat(brokenRequirements("2026-01-01")).isEqualTo(since2026);
    }

    @Test
    @DisplayName("Null is refused by name")
    void nothing() {
        assertThatThrownBy(() -> DigitisationRules.standard().check(null)).hasMessage("file");
        assertThatThrownBy(() -> new DigitisationRecord(List.of(), List.of(), null).check(null))
                .hasMessage("rules");
        assertThatThrownBy(() -> new ResultDocumentCode("x").matches(null, OWNER))
                .hasMessage("type");
        assertThatThrownBy(() -> new ResultDocumentCode("x").matches("x", null)).hasMessage("owner");
    }
}
