package vn.lienthong.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.value.Language;

@Tag("LT-CODE-016")
class IdentifierTest {
    private static Identifier identifier(String kind, String text) {
        return IdentifierKind.find(kind).orElseThrow().of(text);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "agency-code, H55.242, level-1@0=H55 level-2@4=242",
        "agency-code, 000.18.29.H51, level-4@0=000 level-3@4=18 level-2@7=29 level-1@10=H51",
        "procedure-code, 2.000488, national@0=2.000488",
        "procedure-code, 1.012784.H21, national@0=1.012784 publisher@9=H21",
        "procedure-code, 2.000751.000.00.00.H56, national@0=2.000751 publisher@9=000.00.00.H56",
        "service-code, 1.000894.01, procedure@0=1.000894 case@9=01",
        "service-code, 2.000815.000.00.00.H55.02, procedure@0=2.000815.000.00.00.H55 case@23=02",
        "dossier-code, H56.14-241205-0012, agency@0=H56.14 date@7=241205 sequence@14=0012",
        "dossier-code, 000.00.16.H26-240801-0012, agency@0=000.00.16.H26 date@14=240801 sequence@21=0012",
        "tax-code, 0100109106, number@0=0100109106",
        "tax-code, 0100109106-001, number@0=0100109106 dependent@11=001",
        "tax-code, 0100109106001, number@0=0100109106 dependent@10=001",
        "tax-code, 038004000001, person@0=038004000001",
        "personal-id, 038004000001, number@0=038004000001",
        "old-id, 100000001, number@0=100000001",
        "component-code, 000.00.00.G15-KQ004389, publisher@0=000.00.00.G15 number@16=004389",
        "component-code, G15-KQ004389, publisher@0=G15 number@6=004389",
        "result-code, KQ.G15.000031, publisher@3=G15 number@7=000031",
        "document-number, 15/QĐ-UBND, number@0=15 symbol@3=QĐ-UBND",
        "document-number, 118/2025/NĐ-CP, number@0=118 year@4=2025 symbol@9=NĐ-CP",
        "document-number, 202/2025/QH15, number@0=202 year@4=2025 symbol@9=QH15",
        "document-number, 187/CĐ-TTg, number@0=187 symbol@4=CĐ-TTg",
        "document-number, 7816/VPCP-TH&KT.1, number@0=7816 symbol@5=VPCP-TH&KT.1",
        "social-insurance-number, 0100000001, number@0=0100000001",
        "social-insurance-number, 038004000001, person@0=038004000001",
        "health-insurance-number, TE1010100000001, group@0=TE benefit@2=1 province@3=01 number@5=0100000001",
        "health-insurance-number, 0100000001, number@0=0100000001",
        "health-insurance-number, HS5010100000001, group@0=HS benefit@2=5 province@3=01 number@5=0100000001",
        "bank-account, azAZ09, number@0=azAZ09",
        "bank-account, 1900, number@0=1900",
        "bank-account, 1900KiemThu00000000, number@0=1900KiemThu00000000",
        "treasury-account, 3511.0.1900000.00000, account@0=3511 group-1@5=0 group-2@7=1900000 group-3@15=00000",
        "treasury-account, 351101900000, account@0=3511 group-1@4=01900000"
    })
    @DisplayName("A well-formed text has its parts with their offsets, and no finding")
    void parts(String kind, String text, String parts) {
        Identifier identifier = identifier(kind, text);

        assertThat(identifier.parts().stream()
                        .map(part -> part.name() + "@" + part.start() + "=" + part.text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(parts);
        assertThat(identifier.wellFormed()).isTrue();
        assertThat(identifier.kind().word()).isEqualTo(kind);
        assertThat(identifier.value()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "agency-code, H5, /level-1, 'The text ends here; expected: a digit.'",
        "agency-code, h56, /level-1, 'Character 1 of the text is not allowed; expected: a capital letter from A to Z.'",
        "agency-code, H56.1, /level-2, 'At least 2 characters are required; there are 1.'",
        "agency-code, H56., /level-2, 'The text ends here; expected: a digit.'",
        "agency-code, H56.1234, '', 'The text continues at character 8, where it must end.'",
        "agency-code, H56..14, /level-2, 'Character 5 of the text is not allowed; expected: a digit.'",
        "agency-code, 000-00.14.H56, '', 'Character 4 of the text is not allowed; expected: \".\".'",
        "agency-code, 000.00.14.56, /level-1, 'Character 11 of the text is not allowed; expected: a capital letter from A to Z.'",
        "procedure-code, 2000488, /national, 'Character 2 of the text is not allowed; expected: \".\".'",
        "procedure-code, 2.000488x, '', 'The text continues at character 9, where it must end.'",
        "procedure-code, 2.000751.00.00.00.H56, /publisher, 'Character 12 of the text is not allowed; expected: a digit.'",
        "procedure-code, 1.012784., /publisher, 'The text ends here; expected: a capital letter from A to Z.'",
        "service-code, 1, /procedure/national, 'The text ends here; expected: a digit.'",
        "service-code, 1.000894.012, '', 'The text continues at character 12, where it must end.'",
        "dossier-code, H29.18-251301-0012, /date, This date does not exist.",
        "dossier-code, H29.18-2508011-0012, /date, 'The text continues at character 14, where it must end.'",
        "dossier-code, H29.18-250801, '', 'The text ends here; expected: \"-\".'",
        "dossier-code, H29.18_250801_0012, /agency, 'The text continues at character 7, where it must end.'",
        "dossier-code, H29.18-250801-00A2, /sequence, 'Character 17 of the text is not allowed; expected: a digit.'",
        "dossier-code, H29.18-250801-012, /sequence, 'At least 4 characters are required; there are 3.'",
        "dossier-code, 000.00.16.26-240801-0012, /agency/level-1, 'Character 11 of the text is not allowed; expected: a capital letter from A to Z.'",
        "tax-code, 010010910, /number, 'The text ends here; expected: a digit.'",
        "tax-code, 0100109107, /number, The tenth digit is not the check digit of the nine before it.",
        "tax-code, 0100109106-000, /dependent, 000 is not a valid number of a dependent unit.",
        "tax-code, 0100109106--001, /dependent, 'Character 12 of the text is not allowed; expected: a digit.'",
        "tax-code, 0100109106 001, '', 'Character 11 of the text is not allowed; expected: \"-\".'",
        "personal-id, 03800400001, /number, 'The text ends here; expected: a digit.'",
        "old-id, 1000000011, '', 'The text continues at character 10, where it must end.'",
        "component-code, G15, '', 'The text ends here; expected: \"-\".'",
        "component-code, G15-K004389, '', 'Character 6 of the text is not allowed; expected: \"Q\".'",
        "component-code, G5-KQ004389, /publisher/level-1, 'The text ends here; expected: a digit.'",
        "result-code, KQ.DVC.000031, /publisher, 'Character 5 of the text is not allowed; expected: a digit.'",
        "result-code, KQ.G15.0000311, '', 'The text continues at character 14, where it must end.'",
        "document-number, QĐ-UBND, /number, 'Character 1 of the text is not allowed; expected: a digit.'",
        "document-number, 1234567/QĐ-UBND, '', 'Character 7 of the text is not allowed; expected: \"/\".'",
        "document-number, 15, '', 'The text ends here; expected: \"/\".'",
        "document-number, 15/, /symbol, 'The text ends here; expected: a capital letter or a digit.'",
        "document-number, 15/QĐ- UBND, /symbol, 'Character 7 of the text is not allowed; expected: a letter or a digit.'",
        "document-number, 15/QĐ_UBND, /symbol, 'The text continues at character 6, where it must end.'",
        "document-number, 118/20255/NĐ-CP, /year, 'The text continues at character 9, where it must end.'",
        "social-insurance-number, 01000000011, '', 'The text continues at character 11, where it must end.'",
        "health-insurance-number, TE0010100000001, /benefit, 'Character 3 of the text is not allowed; expected: a digit from 1 to 5.'",
        "health-insurance-number, TE10101000001, /number, 'The text ends here; expected: a digit.'",
        "service-code, 1.000894x.01, /procedure, 'The text continues at character 9, where it must end.'",
        "agency-code, H56.01.02.03.04.05.06, '', 'The text continues at character 19, where it must end.'",
        "bank-account, 190, /number, 'At least 4 characters are required; there are 3.'",
        "bank-account, 12345678901234567890, '', 'The text continues at character 20, where it must end.'",
        "treasury-account, 3511, /group-1, 'The text ends here; expected: a digit.'",
        "treasury-account, 3511.1.2.3.4.5.6.7, '', 'The text continues at character 17, where it must end.'",
        "treasury-account, 3511.1-2, '', 'The text continues at character 7, where it must end.'"
    })
    @DisplayName("An error is reported once, with part and character, and there is no canonical form")
    void findings(String kind, String text, String path, String message) {
        Identifier identifier = identifier(kind, text);

        assertThat(identifier.findings().list().get(0)).satisfies(finding -> {
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.message(Language.EN)).isEqualTo(message);
            assertThat(finding.requirement()).isEqualTo(identifier.kind().requirement());
        });
        assertThat(identifier.wellFormed()).isFalse();
        assertThat(identifier.canonical()).isEmpty();
        assertThat(identifier.value()).isEqualTo(text);
    }

    @Test
    @DisplayName("Each part of a dossier code is checked separately: a bad agency hides no bad day or short number")
    void eachPart() {
        assertThat(DossierCode.of("H2.18-250230-012").findings())
                .extracting(Finding::path)
                .containsExactly("/agency/level-1", "/date", "/sequence");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every kind has a word that finds it, a name in both languages, and refuses a blank text")
    void kinds(IdentifierKind kind) {
        assertThat(IdentifierKind.find(kind.word())).contains(kind);
        assertThat(kind.word()).matches("[a-z]+(-[a-z]+)*");
        assertThat(kind.name(Language.EN)).isNotEqualTo(kind.name(Language.VI)).doesNotContain(".");
        assertThat(kind.requirement()).matches("LT-CODE-[0-9]{3}");
        assertThatThrownBy(() -> kind.of(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(kind.of("?").kind()).isEqualTo(kind);
        assertThat(kind.of("?").findings()).isNotEmpty();
    }

    @Test
    @DisplayName("A text may fit several kinds, or none; a word that names no kind finds none")
    void fitting() {
        assertThat(IdentifierKind.matching("H56.14-241205-0012")).containsExactly(IdentifierKind.DOSSIER_CODE);
        assertThat(IdentifierKind.matching("038004000001"))
                .contains(IdentifierKind.TAX_CODE, IdentifierKind.PERSONAL_ID)
                .doesNotContain(IdentifierKind.OLD_ID);
        assertThat(IdentifierKind.matching("?")).isEmpty();
        assertThat(IdentifierKind.find("dossier_code")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("LT-PRIV-001")
    @DisplayName("Neither the reading's text form nor a finding shows anything of the text")
    void nothingShown(IdentifierKind kind) {
        for (String text : List.of("038004000001", "038004000001x", "x038004000001", "038004000001-001")) {
            ParsedIdentifier reading = kind.of(text).parse();
            assertThat(reading.toString()).contains(kind.word()).doesNotContain("0380", "4000");
            assertThat(reading.findings().toString()).doesNotContain("0380", "4000");
            Identifier identifier = kind.of(text);
            boolean masked = identifier instanceof MaskedValue;
            assertThat(identifier)
                    .hasToString(masked ? identifier.getClass().getSimpleName() + "(" + text.length() + ")" : text);
        }
    }

    @Test
    @DisplayName("A parsed identifier returns a part by its name only")
    void part() {
        ParsedIdentifier reading = DossierCode.of("H56.14-241205-0012").parse();
        assertThat(reading.part("sequence")).contains("0012");
        assertThat(reading.part("level-1")).isEmpty();
        assertThat(reading.kind()).isEqualTo(IdentifierKind.DOSSIER_CODE);
        assertThat(reading).hasToString("dossier-code [agency(6), date(6), sequence(4)], 0 findings");
    }

    @Test
    @Tag("LT-CODE-017")
    @DisplayName("The canonical form is the text itself; a dependent's tax code gets its hyphen, and a remark")
    void canonical() {
        assertThat(DossierCode.of("000.00.16.H26-240801-0012").canonical()).contains("000.00.16.H26-240801-0012");
        TaxCode bare = TaxCode.of("0100109106001");
        assertThat(bare.canonical()).contains("0100109106-001");
        assertThat(bare.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.requirement()).isEqualTo("LT-CODE-019");
            assertThat(finding.path()).isEqualTo("/dependent");
        });
        assertThat(TaxCode.of("0100109106-001").canonical()).contains("0100109106-001");
        assertThat(TaxCode.of("0100109106-001").findings()).isEmpty();
        assertThat(TaxCode.of("0100109106").canonical()).contains("0100109106");
        assertThat(bare).isNotEqualTo(TaxCode.of("0100109106-001"));
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "document-number, 5/QĐ-UBND, 05/QĐ-UBND",
        "document-number, 05/QĐ-UBND, 05/QĐ-UBND",
        "document-number, 012/CT-UBND, 012/CT-UBND",
        "document-number, 15/KH-TU\u031B, 15/KH-TƯ",
        "treasury-account, 3511.0.1900000, 351101900000",
        "treasury-account, 351101900000, 351101900000"
    })
    @Tag("LT-CODE-022")
    @DisplayName("Document numbers and treasury accounts have one canonical form and preserve the original text")
    void comparing(String kind, String text, String canonical) {
        assertThat(identifier(kind, text).canonical()).contains(canonical);
        assertThat(identifier(kind, text).value()).isEqualTo(text);
    }

    @Test
    @Tag("LT-CODE-022")
    @DisplayName("A missing zero is a remark and no more; a thin rule never fails")
    void weights() {
        assertThat(DocumentNumber.of("5/QĐ-UBND").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.requirement()).isEqualTo("LT-CODE-022");
            assertThat(finding.path()).isEqualTo("/number");
        });
        assertThat(BankAccount.of("1").findings().failed()).isFalse();
        assertThat(ResultCode.of("KQ.DVC.1").findings().failed()).isFalse();
        assertThat(DossierCode.of("1").findings().failed()).isTrue();
    }

    @Test
    @Tag("LT-CODE-025")
    @DisplayName("A health insurance number contains the social insurance number")
    void socialInsurance() {
        assertThat(HealthInsuranceNumber.of("TE1010100000001").socialInsuranceNumber())
                .contains(SocialInsuranceNumber.of("0100000001"));
        assertThat(HealthInsuranceNumber.of("TE10101").socialInsuranceNumber()).isEmpty();
    }

    @Test
    @Tag("LT-PRIV-001")
    @DisplayName("Numbers of persons and accounts are masked, codes of agencies, papers and dossiers are not")
    void maskedKinds() {
        assertThat(Arrays.stream(IdentifierKind.values()).filter(kind -> kind.of("1") instanceof MaskedValue))
                .containsExactlyInAnyOrder(
                        IdentifierKind.TAX_CODE,
                        IdentifierKind.PERSONAL_ID,
                        IdentifierKind.OLD_ID,
                        IdentifierKind.SOCIAL_INSURANCE_NUMBER,
                        IdentifierKind.HEALTH_INSURANCE_NUMBER,
                        IdentifierKind.BANK_ACCOUNT,
                        IdentifierKind.TREASURY_ACCOUNT);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "H56.14-241205-0012, dossier-code",
        "000.00.16.H26-241305-12, dossier-code",
        "H56.14_241205_0012, dossier-code",
        "H56, agency-code",
        "H56.1, agency-code",
        "000.00.14.H56, agency-code",
        "00.00.14.H56, agency-code",
        "2.000488, procedure-code",
        "1.012784.H21, procedure-code",
        "2.00488, procedure-code",
        "1.000894.01, service-code",
        "2.000815.000.00.00.H55.02, service-code",
        "000.00.00.G15-KQ004389, component-code",
        "KQ.G15.000031, result-code",
        "15/QĐ-UBND, document-number",
        "0100109106, tax-code",
        "0100109107, tax-code",
        "0100109106-001, tax-code",
        "0100109106001, tax-code",
        "038004000001, personal-id",
        "03800400001, personal-id",
        "100000001, old-id",
        "TE1010100000001, health-insurance-number",
        "1900,",
        "Sở Tư pháp,",
        "?,"
    })
    @DisplayName("The outline of a text suggests the intended kind, also for a text with a typing error")
    void likely(String text, String kind) {
        assertThat(IdentifierKind.findLikely(text).map(IdentifierKind::word)).isEqualTo(Optional.ofNullable(kind));
    }
}
