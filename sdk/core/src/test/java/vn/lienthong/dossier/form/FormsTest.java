package vn.lienthong.dossier.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.code.FileName;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.PersonName;
import vn.lienthong.dossier.AuthorisedPerson;
import vn.lienthong.dossier.Contact;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.HandOver;
import vn.lienthong.dossier.Person;
import vn.lienthong.dossier.SubmittedDocumentBuilder;
import vn.lienthong.dossier.SupplementAct;
import vn.lienthong.dossier.SupplementBuilder;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Language;
import vn.lienthong.specimen.Samples;

class FormsTest {
    private static final Office OFFICE = new Office("Tỉnh", "Trung tâm", "Quầy số 7", "Kiểm Thử", null);
    private static final PersonName OFFICIAL = PersonName.of("TRẦN THỊ KIỂM THỬ");

    static Stream<Form> drafts() {
        Dossier dossier = Samples.dossier();
        return Stream.of(
                AcceptanceSlip.of(dossier, OFFICE, Language.VI),
                SupplementSlip.of(dossier, OFFICE),
                RefusalSlip.of(dossier, OFFICE),
                ApologySlip.of(dossier, OFFICE),
                StopNotice.of(dossier, OFFICE),
                ControlSlip.of(dossier, OFFICE),
                DossierRegister.of(List.of(dossier), OFFICE));
    }

    private static List<String> failing(Form form) {
        return form.findings().stream()
                .filter(finding -> finding.severity() == vn.lienthong.error.Severity.FAIL)
                .map(Finding::path)
                .toList();
    }

    @Test
    @DisplayName("The seven forms have the numbers 1 to 7")
    void numbers() {
        assertThat(drafts().map(form -> form.kind().number())).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @ParameterizedTest
    @MethodSource("drafts")
    @Tag("LT-FORM-012")
    @DisplayName("A form that was only drawn up of a dossier says what a clerk has to add")
    void lacks(Form form) {
        List<String> expected = switch (form.kind()) {
            case ACCEPTANCE -> List.of("/components", "/receiver");
            case SUPPLEMENT -> List.of("/items", "/reason", "/signing/at", "/signing/signer");
            case REFUSAL -> List.of("/reasons", "/signing/at", "/signing/signer");
            case APOLOGY -> List.of("/newAt", "/reason", "/signing/position", "/signing/at", "/signing/signer");
            case STOP -> List.of("/reason", "/signing/at", "/signing/signer");
            case CONTROL -> List.of("/settlingUnit", "/rows");
            case REGISTER -> List.of();
        };
        assertThat(failing(form)).isEqualTo(expected);
    }

    @Test
    @DisplayName("An acceptance slip takes the papers that were not taken back, and the counter as the place of return")
    void acceptance() {
        Dossier dossier = Samples.dossier();
        dossier = dossier.toBuilder()
                .papers(dossier.papers().toBuilder()
                        .submitted(List.of(
                                SubmittedDocumentBuilder.builder()
                                        .fileName(FileName.of("to-khai.pdf"))
                                        .build(),
                                SubmittedDocumentBuilder.builder()
                                        .fileName(FileName.of("rut.pdf"))
                                        .removed(true)
                                        .build(),
                                SubmittedDocumentBuilder.builder().build()))
                        .build())
                .build();
        AcceptanceSlip slip = AcceptanceSlip.of(dossier, OFFICE, Language.EN);
        assertThat(slip.components()).containsExactly(new PaperCount(FreeText.of("to-khai.pdf"), 0, 1));
        assertThat(slip.pickup().place()).isEqualTo(FreeText.of("Quầy số 7"));
        assertThat(slip.schedule().receivedAt()).isEqualTo(Samples.RECEPTION);
        assertThat(failing(slip.toBuilder().receiver(OFFICIAL).build())).isEmpty();
    }

    @Test
    @DisplayName("Who acts for the owner is the applicant, and the owner is who authorised")
    void authorised() {
        Dossier dossier = Samples.dossier();
        PersonName name = PersonName.of("LÊ VĂN KIỂM THỬ");
        Person person = new Person(name, new PersonalId("038003000002"), Contact.none());
        Dossier acted = dossier.toBuilder()
                .parties(dossier.parties().toBuilder()
                        .authorised(new AuthorisedPerson(person, null))
                        .build())
                .build();
        Applicant applicant = Applicant.of(acted);
        assertThat(applicant.name()).isEqualTo(name);
        assertThat(applicant.authorisedBy().name())
                .isEqualTo(dossier.owner().orElseThrow().name());
        assertThat(failing(AcceptanceSlip.of(acted, OFFICE, Language.VI)))
                .contains("/applicant/authorisedBy/paper")
                .doesNotContain("/applicant/authorisedBy/name");
        assertThat(DossierRegister.of(List.of(acted), OFFICE).rows().get(0).name())
                .isEqualTo(dossier.owner().orElseThrow().name());
    }

    @Test
    @DisplayName("A dossier without an owner gives a form without an applicant's name")
    void nobody() {
        Dossier dossier = Samples.dossier();
        Dossier empty = dossier.toBuilder()
                .parties(dossier.parties().toBuilder().owners(List.of()).build())
                .build();
        assertThat(failing(StopNotice.of(empty, OFFICE))).contains("/applicant/name");
    }

    @Test
    @DisplayName("The request to supplement is the latest one")
    void supplement() {
        Dossier dossier = Samples.dossier();
        OffsetDateTime asked = Samples.RECEPTION.plusDays(2);
        SupplementAct first = new SupplementAct(OFFICIAL, FreeText.of("Lần một"), asked.minusDays(1));
        SupplementAct second = new SupplementAct(OFFICIAL, FreeText.of("Lần hai"), asked);
        Dossier open = dossier.toBuilder()
                .papers(dossier.papers().toBuilder()
                        .supplements(List.of(
                                SupplementBuilder.builder().request(first).build(),
                                SupplementBuilder.builder().request(second).build()))
                        .build())
                .build();
        SupplementSlip slip = SupplementSlip.of(open, OFFICE);
        assertThat(slip.items()).containsExactly(FreeText.of("Lần hai"));
        assertThat(slip.signing()).isEqualTo(new Signing(asked, OFFICIAL, null));
        assertThat(failing(slip)).containsExactly("/reason");
    }

    @Test
    @DisplayName("A hand-over before the reception or before the one above it is found, at the same moment it is not")
    void order() {
        Dossier dossier = Samples.dossier();
        HandOver early = new HandOver("A", "B", Samples.RECEPTION.minusSeconds(1), null);
        HandOver same = new HandOver("B", "C", Samples.RECEPTION, null);
        Dossier moved = dossier.toBuilder()
                .handling(dossier.handling().toBuilder()
                        .unit("Sở Tư pháp")
                        .handOvers(List.of(same, same, early))
                        .build())
                .build();
        ControlSlip slip = ControlSlip.of(moved, OFFICE);
        assertThat(failing(slip)).containsExactly("/rows/2/at");
        assertThat(failing(slip.toBuilder().rows(slip.rows().subList(0, 2)).build()))
                .isEmpty();
        ControlRow unnamed = slip.rows().get(0).toBuilder().from(" ").at(null).build();
        assertThat(failing(slip.toBuilder().rows(List.of(unnamed)).build()))
                .containsExactly("/rows/0/from", "/rows/0/at");
    }
}
