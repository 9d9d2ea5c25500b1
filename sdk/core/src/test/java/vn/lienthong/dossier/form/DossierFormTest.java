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
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.AuthorisedPerson;
import vn.lienthong.dossier.ContactDetails;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.HandOver;
import vn.lienthong.dossier.Person;
import vn.lienthong.dossier.SubmittedDocumentBuilder;
import vn.lienthong.dossier.SupplementAct;
import vn.lienthong.dossier.SupplementBuilder;
import vn.lienthong.dossier.course.Consultation;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.specimen.SampleDossiers;
import vn.lienthong.value.Language;

class DossierFormTest {
    private static final IssuingOffice OFFICE = new IssuingOffice("Tỉnh", "Trung tâm", "Quầy số 7", "Kiểm Thử", null);
    private static final OffsetDateTime RECEPTION = OffsetDateTime.parse("2025-12-05T08:30:00+07:00");
    private static final PersonName OFFICIAL = PersonName.of("TRẦN THỊ KIỂM THỬ");

    static Stream<DossierForm> drafts() {
        Dossier dossier = dossier();
        return Stream.of(
                AcceptanceSlip.of(dossier, OFFICE, Language.VI),
                SupplementSlip.of(dossier, OFFICE),
                RefusalSlip.of(dossier, OFFICE),
                ApologySlip.of(dossier, OFFICE),
                StopNotice.of(dossier, OFFICE),
                ControlSlip.of(dossier, OFFICE),
                DossierRegister.of(List.of(dossier), OFFICE));
    }

    /** Returns a dossier received after the circular on forms came into force. */
    private static Dossier dossier() {
        Dossier dossier = SampleDossiers.dossier();
        return dossier.toBuilder()
                .filing(dossier.filing().toBuilder().receivedAt(RECEPTION).build())
                .appointment(RECEPTION.plusDays(10))
                .build();
    }

    private static List<String> failing(DossierForm form) {
        return form.findings().stream()
                .filter(finding -> finding.severity() == Severity.FAIL)
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
    @DisplayName("A form created from a dossier reports the values that a clerk must add")
    void lacks(DossierForm form) {
        List<String> expected = switch (form.kind()) {
            case ACCEPTANCE -> List.of("/components", "/receiver");
            case SUPPLEMENT -> List.of("/items", "/reason", "/signing/at", "/signing/signer");
            case REFUSAL -> List.of("/reasons", "/signing/at", "/signing/signer");
            case APOLOGY -> List.of("/newAt", "/reason", "/signing/position", "/signing/at", "/signing/signer");
            case STOP -> List.of();
            case CONTROL -> List.of("/settlingUnit", "/rows");
            case REGISTER -> List.of();
        };
        assertThat(failing(form)).isEqualTo(expected);
    }

    @Test
    @DisplayName(
            "An acceptance slip contains the papers that were not withdrawn, and the counter as the place of return")
    void acceptance() {
        Dossier dossier = dossier();
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
        assertThat(slip.components()).containsExactly(new PaperCount(FreeText.of("to-khai.pdf"), null, null));
        assertThat(slip.pickup().place()).isEqualTo(FreeText.of("Quầy số 7"));
        assertThat(slip.schedule().receivedAt()).isEqualTo(RECEPTION);
        assertThat(failing(slip.toBuilder().receiver(OFFICIAL).build())).isEmpty();
    }

    @Test
    @DisplayName("Who acts for the owner is the applicant, and the owner is who authorised")
    void authorised() {
        Dossier dossier = dossier();
        PersonName name = PersonName.of("LÊ VĂN KIỂM THỬ");
        Person person = new Person(name, new PersonalId("038003000002"), ContactDetails.none());
        Dossier acted = dossier.toBuilder()
                .parties(dossier.parties().toBuilder()
                        .authorised(new AuthorisedPerson(person, null))
                        .build())
                .build();
        FormApplicant applicant = FormApplicant.of(acted);
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
        Dossier dossier = dossier();
        Dossier empty = dossier.toBuilder()
                .parties(dossier.parties().toBuilder().owners(List.of()).build())
                .build();
        assertThat(failing(StopNotice.of(empty, OFFICE))).contains("/applicant/name");
    }

    @Test
    @DisplayName("The request to supplement is the latest one")
    void supplement() {
        Dossier dossier = dossier();
        OffsetDateTime asked = RECEPTION.plusDays(2);
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
        assertThat(slip.signing()).isEqualTo(new FormSignatory(asked, OFFICIAL, null));
        assertThat(failing(slip)).containsExactly("/reason");
    }

    @Test
    @DisplayName("A hand-over before the reception or before the one above it is found, at the same moment it is not")
    void order() {
        Dossier dossier = dossier();
        HandOver early = new HandOver("A", "B", RECEPTION.minusSeconds(1), null);
        HandOver same = new HandOver("B", "C", RECEPTION, null);
        Dossier moved = dossier.toBuilder()
                .handling(dossier.handling().toBuilder()
                        .unit("Sở Tư pháp")
                        .handOvers(List.of(same, same, early))
                        .build())
                .build();
        ControlSlip slip = ControlSlip.of(moved, OFFICE);
        assertThat(slip.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .isEqualTo(Finding.of("/rows/2/at", "LT-FORM-007", Severity.WARN, "form.row-order")));
        assertThat(failing(slip.toBuilder().rows(slip.rows().subList(0, 2)).build()))
                .isEmpty();
        ControlRow unnamed = slip.rows().get(0).toBuilder().from(" ").at(null).build();
        assertThat(failing(slip.toBuilder().rows(List.of(unnamed)).build()))
                .containsExactly("/rows/0/from", "/rows/0/at");
    }

    @Test
    @Tag("LT-FORM-001")
    @DisplayName("What a form lacks that was issued before the circular is a remark, from its day on it fails")
    void dated() {
        AcceptanceSlip slip = AcceptanceSlip.of(dossier(), OFFICE, Language.VI);
        for (String day : List.of("2025-09-14T23:59:59+07:00", "2025-09-15T00:00:00+07:00")) {
            OffsetDateTime received = OffsetDateTime.parse(day);
            AcceptanceSlip dated = slip.toBuilder()
                    .schedule(slip.schedule().toBuilder().receivedAt(received).build())
                    .build();
            assertThat(dated.findings()).extracting(Finding::path).contains("/receiver");
            assertThat(failing(dated).contains("/receiver")).isEqualTo(received.getDayOfMonth() == 15);
        }
    }

    @Test
    @DisplayName("A return at the moment of reception is possible, a return before it is odd")
    void sameDay() {
        AcceptanceSlip slip = AcceptanceSlip.of(dossier(), OFFICE, Language.VI);
        for (int minutes : new int[] {0, -1}) {
            AcceptanceSlip returned = slip.toBuilder()
                    .schedule(slip.schedule().toBuilder()
                            .returnAt(RECEPTION.plusMinutes(minutes))
                            .build())
                    .build();
            assertThat(returned.findings().stream().map(Finding::key).toList().contains("form.return-early"))
                    .isEqualTo(minutes < 0);
        }
    }

    @Test
    @DisplayName("Opinion requests are rows of the control slip; a pending answer is not")
    void consultations() {
        ControlSlip slip = ControlSlip.of(dossier(), OFFICE).toBuilder()
                .settlingUnit("Sở Tư pháp")
                .rows(List.of(
                        row("Một cửa", "Sở Tư pháp", RECEPTION), row("Sở Tư pháp", "Một cửa", RECEPTION.plusDays(5))))
                .build();
        ControlSlip with = slip.withConsultations(List.of(
                new Consultation("Công an tỉnh", RECEPTION.plusDays(1), RECEPTION.plusDays(3), true),
                new Consultation("Tòa án", RECEPTION.plusDays(2), null, false)));
        assertThat(with.rows())
                .extracting(row -> row.from() + " > " + row.to())
                .containsExactly(
                        "Một cửa > Sở Tư pháp",
                        "Sở Tư pháp > Công an tỉnh",
                        "Sở Tư pháp > Tòa án",
                        "Công an tỉnh > Sở Tư pháp",
                        "Sở Tư pháp > Một cửa");
        assertThat(with.coordinatingUnits()).containsExactly("Công an tỉnh", "Tòa án");
        assertThat(with.findings()).isEmpty();
    }

    private static ControlRow row(String from, String to, OffsetDateTime at) {
        return new ControlRow(from, to, at, null, null, null, null);
    }

    @Test
    @DisplayName("The paper of authorisation is that of the dossier; without an authorising person it is incomplete")
    void authorisationPaper() {
        Person person =
                new Person(PersonName.of("LÊ VĂN KIỂM THỬ"), new PersonalId("038003000002"), ContactDetails.none());
        AuthorisedPerson authorised = new AuthorisedPerson(
                person,
                SubmittedDocumentBuilder.builder()
                        .fileName(FileName.of("uy-quyen.pdf"))
                        .build());
        Dossier acted = dossier().toBuilder()
                .parties(dossier().parties().toBuilder()
                        .owners(List.of())
                        .authorised(authorised)
                        .build())
                .build();
        AcceptanceSlip slip = AcceptanceSlip.of(acted, OFFICE, Language.VI);
        assertThat(slip.applicant().authorisedBy().paper()).isEqualTo(FreeText.of("uy-quyen.pdf"));
        assertThat(failing(slip))
                .contains("/applicant/authorisedBy/name")
                .doesNotContain("/applicant/authorisedBy/paper");
    }
}
