package vn.lienthong.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.code.CodeList;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.IdentityDocument.OrganisationId;
import vn.lienthong.code.Money;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.TaxCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.code.vocabulary.FilingPlace;
import vn.lienthong.code.vocabulary.OwnerKind;
import vn.lienthong.code.vocabulary.PaymentPlace;
import vn.lienthong.code.vocabulary.ResultReturn;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.procedure.Field;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureBuilder;
import vn.lienthong.specimen.SampleDossiers;
import vn.lienthong.value.Extras;
import vn.lienthong.value.JsonValue;

class DossierTest {
    private static final DossierCode CODE = DossierCode.of("H56.14-241205-12345");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2024-12-05T08:30:15.5+07:00");
    private static final OffsetDateTime CUT = OffsetDateTime.parse("2024-12-05T08:30:15+07:00");

    @Test
    @DisplayName(
            "A dossier that is received now has status received, both dates, the counter for the result, and nothing else")
    void receive() {
        Dossier dossier = Dossier.receive(SampleDossiers.procedure(), CODE, SampleDossiers.owner(), Channel.ONLINE, NOW)
                .build();

        assertThat(dossier.code()).isEqualTo(CODE);
        assertThat(dossier.status()).isEqualTo(DossierStatus.RECEIVED);
        assertThat(dossier.filing())
                .isEqualTo(new Filing(Channel.ONLINE, FilingPlace.NATIONAL_PORTAL, CUT, CUT, false, null, List.of()));
        assertThat(dossier.parties())
                .isEqualTo(new DossierParties(List.of(SampleDossiers.owner()), null, null, null, null));
        assertThat(dossier.owner()).contains(SampleDossiers.owner());
        assertThat(dossier.appointment()).isNull();
        assertThat(dossier.handling()).isEqualTo(DossierHandling.none());
        assertThat(dossier.papers()).isEqualTo(DossierPapers.none());
        assertThat(dossier.payment()).isEqualTo(new DossierPayment(PaymentPlace.NONE, List.of()));
        assertThat(dossier.outcome()).isEqualTo(new DossierOutcome(ResultReturn.COUNTER, null, List.of(), null));
        assertThat(dossier.extras()).isSameAs(Extras.NONE);
    }

    @Test
    @Tag("LT-DOS-003")
    @DisplayName("It names its procedure by code, name and first field, whose published extras stay behind")
    void procedureRef() {
        Procedure procedure = SampleDossiers.procedure();
        Field first = procedure.scope().fields().get(0);
        Field published = first.toBuilder()
                .extras(Extras.of("sheet", Map.of("X", new JsonValue.StringValue("x")), Map.of()))
                .build();
        Procedure several = procedure.toBuilder()
                .scope(procedure.scope().toBuilder()
                        .fields(List.of(published, new Field(null, "khác", Extras.NONE)))
                        .build())
                .build();

        assertThat(ProcedureRef.to(several))
                .isEqualTo(new ProcedureRef(procedure.code(), procedure.name(), first, null));
    }

    @Test
    @DisplayName("A procedure without a field gives a reference with an empty one")
    void procedureWithoutField() {
        Procedure bare = ProcedureBuilder.builder()
                .code(ProcedureCode.of("2.000488"))
                .name("Tên")
                .build();

        assertThat(ProcedureRef.to(bare).field()).isEqualTo(new Field(null, null, Extras.NONE));
    }

    static Stream<DossierStatus> states() {
        return CodeList.require("dossier-status").rows().stream().map(row -> DossierStatus.of(row.code()));
    }

    @ParameterizedTest
    @MethodSource("states")
    @Tag("LT-DOS-011")
    @DisplayName("A move sets the status and the date that the status calls for, and nothing else")
    void moved(DossierStatus to) {
        Dossier before = SampleDossiers.dossier();
        OffsetDateTime at = OffsetDateTime.parse("2024-12-17T16:00:00.9+07:00");
        OffsetDateTime cut = OffsetDateTime.parse("2024-12-17T16:00:00+07:00");

        Dossier after = before.moveTo(to, at);

        DossierHandling expected = before.handling();
        if (to.equals(DossierStatus.SETTLED)) {
            expected = expected.toBuilder().settledAt(cut).build();
        } else if (to.equals(DossierStatus.RETURNED)) {
            expected = expected.toBuilder().returnedAt(cut).build();
        } else if (to.equals(DossierStatus.REFUSED)) {
            expected = expected.toBuilder().refusedAt(cut).build();
        }
        assertThat(after)
                .isEqualTo(before.toBuilder().status(to).handling(expected).build());
        assertThat(before).isEqualTo(SampleDossiers.dossier());
    }

    @Test
    @DisplayName("A dossier filed online gets its reception day on reception and retains it")
    void movedToReceived() {
        Dossier filed =
                SampleDossiers.withFiling(SampleDossiers.dossier(), filing -> filing.receivedAt(null)).toBuilder()
                        .status(DossierStatus.REGISTERED)
                        .build();

        Dossier received = filed.moveTo(DossierStatus.RECEIVED, NOW);
        Dossier again = received.moveTo(DossierStatus.WITHDRAWAL_ASKED, NOW.plusDays(1))
                .moveTo(DossierStatus.RECEIVED, NOW.plusDays(2));

        assertThat(received.filing().receivedAt()).isEqualTo(CUT);
        assertThat(received.filing().submittedAt()).isEqualTo(SampleDossiers.RECEPTION);
        assertThat(again.filing()).isEqualTo(received.filing());
    }

    @Test
    @DisplayName("A check applies the given rules")
    void check() {
        Findings findings =
                new Findings(List.of(Finding.of("/code", "LT-DOS-001", Severity.FAIL, "dossier.code.shape")));
        assertThat(SampleDossiers.dossier().check(dossier -> findings)).isSameAs(findings);
    }

    @Test
    @DisplayName("A dossier without owners has no first one")
    void noOwner() {
        Dossier dossier = SampleDossiers.dossier().toBuilder()
                .parties(new DossierParties(List.of(), null, null, null, null))
                .build();
        assertThat(dossier.owner()).isEmpty();
    }

    @Test
    @Tag("LT-DOS-025")
    @DisplayName("An enterprise is known by its tax code")
    void enterprise() {
        Owner owner = Owner.enterprise(TaxCode.of("0100109106"), PersonName.of("Công ty KIỂM THỬ"));

        assertThat(owner.kind()).isEqualTo(OwnerKind.ENTERPRISE);
        assertThat(owner.identity()).isEqualTo(new OrganisationId("0100109106"));
        assertThat(owner.contact()).isEqualTo(new ContactDetails(null, null, null, null));
        assertThat(SampleDossiers.owner().kind()).isEqualTo(OwnerKind.CITIZEN);
    }

    @Test
    @Tag("LT-DOS-014")
    @DisplayName("Papers are digitised when one of them is")
    void anyDigitised() {
        SubmittedDocument paper = SubmittedDocumentBuilder.builder().build();
        SubmittedDocument digitised = paper.toBuilder().digitised(true).build();

        assertThat(DossierPapers.none().hasDigitised()).isFalse();
        assertThat(papers(paper, paper).hasDigitised()).isFalse();
        assertThat(papers(paper, digitised).hasDigitised()).isTrue();
    }

    private static DossierPapers papers(SubmittedDocument... submitted) {
        return DossierPapersBuilder.builder().submitted(List.of(submitted)).build();
    }

    @Test
    @Tag("LT-DOS-021")
    @DisplayName("A fee's total is price times quantity, absent without a price, and an error beyond the largest long")
    void fees() {
        FeeItem fee = FeeItem.of("Phí", Money.dong(200_000));

        assertThat(fee.total()).contains(Money.dong(200_000));
        assertThat(fee.toBuilder().quantity(3).build().total()).contains(Money.dong(600_000));
        assertThat(FeeItemBuilder.builder().build().total()).isEmpty();
        assertThat(FeeItemBuilder.builder().build().quantity()).isEqualTo(1);
        FeeItem absurd = fee.toBuilder()
                .unitPrice(Money.dong(Long.MAX_VALUE))
                .quantity(2)
                .build();
        assertThatThrownBy(absurd::total).isInstanceOf(ArithmeticException.class);
    }

    @Test
    @Tag("LT-DOS-015")
    @DisplayName("Fees that are due are not paid online by default; a dossier without fees needs no place")
    void due() {
        List<FeeItem> fees = List.of(FeeItem.of("Phí", Money.dong(1)));
        assertThat(DossierPayment.due(fees)).isEqualTo(new DossierPayment(PaymentPlace.NOT_ONLINE, fees));
        assertThat(DossierPayment.due(List.of())).isEqualTo(DossierPayment.none());
    }

    @Test
    @Tag("LT-SYNC-005")
    @DisplayName("A step has the four facts that the portal requires")
    void step() {
        PersonName handler = PersonName.of("Trần Thị KIỂM THỬ");
        var content = FreeText.of("Chuyển hồ sơ");
        ProcessingStep step = ProcessingStep.of(DossierStatus.IN_PROCESS, NOW, handler, content);

        assertThat(step)
                .isEqualTo(new ProcessingStep(
                        handler, null, CUT, null, content, DossierStatus.IN_PROCESS, null, null, Extras.NONE));
    }
}
