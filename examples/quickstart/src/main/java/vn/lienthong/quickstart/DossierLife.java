package vn.lienthong.quickstart;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.check.RulePack;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierHandling;
import vn.lienthong.dossier.DossierPapersBuilder;
import vn.lienthong.dossier.DossierPayment;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.dossier.ResultBuilder;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.SubmittedDocumentBuilder;
import vn.lienthong.dossier.Supplement;
import vn.lienthong.dossier.SupplementActBuilder;
import vn.lienthong.dossier.SupplementBuilder;
import vn.lienthong.error.Findings;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.procedure.Procedure;

/**
 * A dossier's whole life: received, in process, supplement requested, supplemented, settled, returned. Each step
 * is synced and shown to the citizen. Everything except the procedure is invented, and the dates of the steps are
 * simulated.
 */
final class DossierLife {
    static final Channel CHANNEL = Channel.DIRECT;
    private static final PersonName OFFICER = PersonName.of("TRẦN THỊ KIỂM THỬ");

    /**
     * A client adds this value from its options if it is missing; it is set here so that the sent dossier is complete.
     */
    private static final String UNIT = "Sở Tư pháp";

    private final PortalClient portal;
    private final WireMeter meter;
    private final List<LifeStep> steps = new ArrayList<>();
    private Findings findings = Findings.none();

    DossierLife(PortalClient portal, WireMeter meter) {
        this.portal = portal;
        this.meter = meter;
    }

    /** Reads the procedure from the portal. */
    Procedure readProcedure(ProcedureCode code, OffsetDateTime at) {
        var answer = portal.catalogue().fetch(code);
        findings = findings.and(answer.findings());
        recordStep(at, new BilingualSentence("Đọc thủ tục từ Cổng", "Procedure read from the portal"));
        return answer.value();
    }

    /**
     * Creates a dossier of an invented citizen. The appointment is the computed deadline, see {@link PromisedLimit}.
     */
    Dossier fileDossier(Procedure procedure, DossierCode code, OffsetDateTime now) {
        Owner owner = Owner.citizen(new PersonalId("038000000001"), PersonName.of("NGUYỄN VĂN KIỂM THỬ"));
        ChosenCase chosen = ChosenCase.choose(procedure, CHANNEL);
        Dossier dossier = Dossier.receive(procedure, code, owner, CHANNEL, now)
                .appointment(chosen.promisedLimit().appointment(now))
                .handling(DossierHandling.none().toBuilder().unit(UNIT).build())
                .papers(DossierPapersBuilder.builder()
                        .submitted(createDocuments(procedure))
                        .build())
                .payment(DossierPayment.due(createFees(chosen)))
                .build();
        findings = findings.and(dossier.check(RulePack.inForce(now)));
        return dossier;
    }

    /** Runs a filed dossier from its reception to the return of its result. */
    Dossier runLifeCycle(Dossier filed) {
        OffsetDateTime at = filed.filing().receivedAt();
        if (at == null) {
            throw new IllegalArgumentException("a filed dossier was received");
        }
        Dossier dossier = synchronise(filed, at, new BilingualSentence("Tiếp nhận hồ sơ", "Received"));
        OffsetDateTime begun = at.plusHours(1);
        dossier = synchronise(
                dossier.moveTo(DossierStatus.IN_PROCESS, begun),
                begun,
                new BilingualSentence("Đang xử lý", "In process"));
        OffsetDateTime asked = nextWeekday(at);
        dossier = synchronise(
                withSupplement(dossier, openSupplement(asked)).moveTo(DossierStatus.SUPPLEMENT_ASKED, asked),
                asked,
                new BilingualSentence("Yêu cầu bổ sung giấy tờ", "Supplement asked"));
        OffsetDateTime supplied = nextWeekday(asked);
        dossier = synchronise(
                withSupplement(dossier, closedSupplement(asked, supplied)).moveTo(DossierStatus.IN_PROCESS, supplied),
                supplied,
                new BilingualSentence("Đã bổ sung, tiếp tục xử lý", "Supplied, in process again"));
        OffsetDateTime settled = nextWeekday(nextWeekday(supplied));
        dossier = synchronise(
                dossier.moveTo(DossierStatus.SETTLED, settled),
                settled,
                new BilingualSentence("Đã xử lý xong", "Settled"));
        OffsetDateTime returned = nextWeekday(settled);
        dossier = synchronise(
                withResult(dossier).moveTo(DossierStatus.RETURNED, returned),
                returned,
                new BilingualSentence("Đã trả kết quả", "Result returned"));
        return dossier;
    }

    /**
     * Returns the next weekday, because the counter is closed on Saturdays and Sundays. Public holidays are not
     * simulated.
     */
    private static OffsetDateTime nextWeekday(OffsetDateTime at) {
        OffsetDateTime next = at.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * Reads the dossier back from the portal. Its time is that of the last step, because the times of the steps are
     * simulated.
     */
    Dossier readBack(Dossier sent) {
        var row = portal.dossiers().fetch(sent.code());
        findings = findings.and(row.findings());
        recordStep(
                steps.get(steps.size() - 1).at(),
                new BilingualSentence("Tra cứu lại từ Cổng", "Read back from the portal"));
        Dossier stored = row.value().dossier();
        if (stored == null) {
            throw new IllegalStateException("the portal does not show the dossier in full");
        }
        return stored;
    }

    List<LifeStep> steps() {
        return steps;
    }

    Findings findings() {
        return findings;
    }

    private Dossier synchronise(Dossier dossier, OffsetDateTime at, BilingualSentence what) {
        portal.dossiers().upsert(dossier);
        portal.dossiers()
                .appendProgress(
                        dossier.code(), ProcessingStep.of(dossier.status(), at, OFFICER, FreeText.of(what.vi())));
        recordStep(at, what);
        return dossier;
    }

    private void recordStep(OffsetDateTime at, BilingualSentence what) {
        steps.add(new LifeStep(at, what, meter.read()));
    }

    private static List<FeeItem> createFees(ChosenCase chosen) {
        return chosen.fees().stream()
                .flatMap(line -> line.amount().stream()
                        .filter(amount -> !amount.isZero())
                        .map(amount -> FeeItem.of(line.name() == null ? "Phí" : line.name(), amount)))
                .toList();
    }

    /** Returns a scan for each document of the procedure's first case. */
    private static List<SubmittedDocument> createDocuments(Procedure procedure) {
        List<SubmittedDocument> papers = new ArrayList<>();
        procedure.components().stream()
                .limit(1)
                .flatMap(entry -> entry.components().stream())
                .forEach(component ->
                        papers.add(createDocument("p" + papers.size(), "giay-to-" + papers.size() + ".pdf").toBuilder()
                                .component(component.code())
                                .digitised(true)
                                .build()));
        return papers;
    }

    private static Supplement openSupplement(OffsetDateTime asked) {
        return SupplementBuilder.builder()
                .id("1")
                .request(SupplementActBuilder.builder()
                        .person(OFFICER)
                        .content(FreeText.of("Bổ sung bản chính tờ khai"))
                        .at(asked)
                        .build())
                .build();
    }

    private static Supplement closedSupplement(OffsetDateTime asked, OffsetDateTime supplied) {
        return openSupplement(asked).toBuilder()
                .closed(true)
                .answer(SupplementActBuilder.builder()
                        .person(OFFICER)
                        .at(supplied)
                        .build())
                .documents(List.of(createDocument("bs1", "to-khai-bo-sung.pdf")))
                .build();
    }

    private static Dossier withSupplement(Dossier dossier, Supplement supplement) {
        var papers =
                dossier.papers().toBuilder().supplements(List.of(supplement)).build();
        return dossier.toBuilder().papers(papers).build();
    }

    private static Dossier withResult(Dossier dossier) {
        var result = ResultBuilder.builder()
                .name(FileName.of("ket-qua.pdf"))
                .id("kq1")
                .url(FileUrl.of("https://dvc.example.gov.vn/files/kq1"))
                .build();
        var outcome = dossier.outcome().toBuilder().results(List.of(result)).build();
        return dossier.toBuilder().outcome(outcome).build();
    }

    private static SubmittedDocument createDocument(String id, String name) {
        return SubmittedDocumentBuilder.builder()
                .id(id)
                .fileName(FileName.of(name))
                .url(FileUrl.of("https://dvc.example.gov.vn/files/" + id))
                .build();
    }
}
