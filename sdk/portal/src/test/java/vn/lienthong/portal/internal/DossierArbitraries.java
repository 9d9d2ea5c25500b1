package vn.lienthong.portal.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.FieldCode;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PostalAddress;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.code.vocabulary.FilingPlace;
import vn.lienthong.code.vocabulary.PaymentPlace;
import vn.lienthong.code.vocabulary.ResultReturn;
import vn.lienthong.dossier.ContinuingAgency;
import vn.lienthong.dossier.ContinuingAgencyBuilder;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierBuilder;
import vn.lienthong.dossier.DossierHandling;
import vn.lienthong.dossier.DossierHandlingBuilder;
import vn.lienthong.dossier.DossierOutcome;
import vn.lienthong.dossier.DossierOutcomeBuilder;
import vn.lienthong.dossier.DossierPayment;
import vn.lienthong.dossier.DossierPaymentBuilder;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.Filing;
import vn.lienthong.dossier.FilingBuilder;
import vn.lienthong.dossier.FilingSubject;
import vn.lienthong.dossier.FilingSubjectBuilder;
import vn.lienthong.dossier.HandOver;
import vn.lienthong.dossier.HandOverBuilder;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.ProcedureRef;
import vn.lienthong.dossier.ProcedureRefBuilder;
import vn.lienthong.dossier.ResultDeliveryBuilder;
import vn.lienthong.procedure.Field;
import vn.lienthong.value.Extras;

/** Dossiers with every part present and absent. */
public final class DossierArbitraries {
    private DossierArbitraries() {}

    /** Dossiers that fit into a message, regardless of the rules. */
    public static Arbitrary<Dossier> any() {
        return Builders.withBuilder(DossierBuilder::builder)
                .use(ValueArbitraries.dossierCodes())
                .in((b, v) -> b.code(v))
                .use(procedures())
                .in((b, v) -> b.procedure(v))
                .use(PersonArbitraries.parties(ownersOneToFour()))
                .in((b, v) -> b.parties(v))
                .use(filings())
                .in((b, v) -> b.filing(v))
                .use(ValueArbitraries.codes("dossier-status", DossierStatus::of))
                .in((b, v) -> b.status(v))
                .use(maybeTimes())
                .in((b, v) -> b.appointment(v))
                .use(handlings())
                .in((b, v) -> b.handling(v))
                .use(PaperArbitraries.papers(
                        PaperArbitraries.supplements().list().ofMaxSize(2)))
                .in((b, v) -> b.papers(v))
                .use(payments())
                .in((b, v) -> b.payment(v))
                .use(outcomes())
                .in((b, v) -> b.outcome(v))
                .build(DossierBuilder::build);
    }

    static Field field(@Nullable String code, @Nullable String name) {
        return new Field(code == null ? null : FieldCode.of(code), name, Extras.NONE);
    }

    /** Dossiers without findings of any rule. */
    public static Arbitrary<Dossier> good() {
        return any().flatMap(DossierCorrection::of);
    }

    private static Arbitrary<List<Owner>> ownersOneToFour() {
        return PersonArbitraries.owners().list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<OffsetDateTime> maybeTimes() {
        return ValueArbitraries.maybe(ValueArbitraries.times());
    }

    private static Arbitrary<FreeText> maybeProse(int cap) {
        return ValueArbitraries.maybe(TextArbitraries.upTo(cap).map(FreeText::of));
    }

    private static Arbitrary<ProcedureRef> procedures() {
        Arbitrary<Field> fields = Combinators.combine(
                        ValueArbitraries.maybe(Arbitraries.just("G15-TP01")),
                        ValueArbitraries.maybe(TextArbitraries.any()))
                .as(DossierArbitraries::field);
        return Builders.withBuilder(ProcedureRefBuilder::builder)
                .use(ValueArbitraries.procedureCodes())
                .in((b, v) -> b.code(v))
                .use(ValueArbitraries.maybe(TextArbitraries.any()))
                .in((b, v) -> b.name(v))
                .use(fields)
                .in((b, v) -> b.field(v))
                .use(ValueArbitraries.maybe(Arbitraries.of("2.000488.01").map(ServiceCode::of)))
                .in((b, v) -> b.service(v))
                .build(ProcedureRefBuilder::build);
    }

    private static Arbitrary<Filing> filings() {
        Arbitrary<FilingSubject> subjects = Builders.withBuilder(FilingSubjectBuilder::builder)
                .use(TextArbitraries.any())
                .in((b, v) -> b.id(v))
                .use(maybeProse(60))
                .in((b, v) -> b.description(v))
                .build(FilingSubjectBuilder::build);
        return Builders.withBuilder(FilingBuilder::builder)
                .use(ValueArbitraries.codes("channel", Channel::of))
                .in((b, v) -> b.channel(v))
                .use(ValueArbitraries.codes("filing-place", FilingPlace::of))
                .in((b, v) -> b.place(v))
                .use(maybeTimes())
                .in((b, v) -> b.submittedAt(v))
                .use(maybeTimes())
                .in((b, v) -> b.receivedAt(v))
                .use(Arbitraries.of(true, false))
                .in((b, v) -> b.vneidVerified(v))
                .use(ValueArbitraries.maybe(TextArbitraries.any()))
                .in((b, v) -> b.receiptNumber(v))
                .use(subjects.list().ofMaxSize(2))
                .in((b, v) -> b.subjects(v))
                .build(FilingBuilder::build);
    }

    private static Arbitrary<DossierHandling> handlings() {
        Arbitrary<HandOver> handOvers = Builders.withBuilder(HandOverBuilder::builder)
                .use(TextArbitraries.any())
                .in((b, v) -> b.fromUnit(v))
                .use(TextArbitraries.any())
                .in((b, v) -> b.toUnit(v))
                .use(maybeTimes())
                .in((b, v) -> b.at(v))
                .use(maybeProse(60))
                .in((b, v) -> b.note(v))
                .build(HandOverBuilder::build);
        return Builders.withBuilder(DossierHandlingBuilder::builder)
                .use(TextArbitraries.any())
                .in((b, v) -> b.unit(v))
                .use(maybeProse(1000))
                .in((b, v) -> b.summary(v))
                .use(maybeProse(2000))
                .in((b, v) -> b.note(v))
                .use(maybeProse(60))
                .in((b, v) -> b.otherInfo(v))
                .use(maybeTimes())
                .in((b, v) -> b.settledAt(v))
                .use(maybeTimes())
                .in((b, v) -> b.returnedAt(v))
                .use(maybeTimes())
                .in((b, v) -> b.refusedAt(v))
                .use(handOvers.list().ofMaxSize(2))
                .in((b, v) -> b.handOvers(v))
                .use(ValueArbitraries.maybe(continuations()))
                .in((b, v) -> b.continuing(v))
                .build(DossierHandlingBuilder::build);
    }

    private static Arbitrary<ContinuingAgency> continuations() {
        return Builders.withBuilder(ContinuingAgencyBuilder::builder)
                .use(Arbitraries.of("H56.14", "H38").map(AgencyCode::of))
                .in((b, v) -> b.agency(v))
                .use(ValueArbitraries.maybe(Arbitraries.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 7, 1))))
                .in((b, v) -> b.from(v))
                .use(maybeProse(60))
                .in((b, v) -> b.basis(v))
                .build(ContinuingAgencyBuilder::build);
    }

    private static Arbitrary<DossierPayment> payments() {
        return Builders.withBuilder(DossierPaymentBuilder::builder)
                .use(ValueArbitraries.codes("payment-place", PaymentPlace::of))
                .in((b, v) -> b.place(v))
                .use(PaperArbitraries.fees().list().ofMaxSize(3))
                .in((b, v) -> b.fees(v))
                .build(DossierPaymentBuilder::build);
    }

    private static Arbitrary<DossierOutcome> outcomes() {
        var deliveries = Builders.withBuilder(ResultDeliveryBuilder::builder)
                .use(PersonArbitraries.names())
                .in((b, v) -> b.recipient(v))
                .use(Arbitraries.of("Số 1, phố Kiểm Thử").map(PostalAddress::of))
                .in((b, v) -> b.address(v))
                .use(ValueArbitraries.maybe(PersonArbitraries.phones()))
                .in((b, v) -> b.phone(v))
                .use(ValueArbitraries.maybe(TextArbitraries.any()))
                .in((b, v) -> b.trackingNumber(v))
                .build(ResultDeliveryBuilder::build);
        return Builders.withBuilder(DossierOutcomeBuilder::builder)
                .use(ValueArbitraries.codes("result-return", ResultReturn::of))
                .in((b, v) -> b.form(v))
                .use(maybeProse(60))
                .in((b, v) -> b.note(v))
                .use(PaperArbitraries.results().list().ofMaxSize(2))
                .in((b, v) -> b.results(v))
                .use(ValueArbitraries.maybe(deliveries))
                .in((b, v) -> b.delivery(v))
                .build(DossierOutcomeBuilder::build);
    }
}
