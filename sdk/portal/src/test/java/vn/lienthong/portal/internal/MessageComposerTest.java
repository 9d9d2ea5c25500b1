package vn.lienthong.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.check.RulePack;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.code.vocabulary.FilingPlace;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.error.Severity;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.http.Credentials;
import vn.lienthong.judge.MessageJudge;
import vn.lienthong.portal.AdapterDestination;
import vn.lienthong.portal.AdapterEndpoints;
import vn.lienthong.portal.AgencyIdentity;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.portal.PortalOptionsBuilder;
import vn.lienthong.portal.internal.wire.FramedRequests;
import vn.lienthong.portal.internal.wire.FullMessages;
import vn.lienthong.portal.internal.wire.RequestWriter;
import vn.lienthong.portal.outbound.PortalMessageCodec;
import vn.lienthong.procedure.FilingMethod;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureBuilder;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Language;

class MessageComposerTest {
    private static final Secret SESSION = Secret.of("s");

    /**
     * Values that were read from the wire are written back unchanged, although the authored form does not list them.
     */
    private static final Set<String> READ = Set.of("LT-CODE-009", "LT-DOS-005", "LT-DOS-007");

    static Stream<RuleBreak> unsendable() {
        return FormRuleBreaks.all();
    }

    static List<RuleBreak> all() {
        return RuleBreaks.all();
    }

    @ParameterizedTest
    @MethodSource("unsendable")
    @Tag("LT-DOS-013")
    @Tag("LT-DOS-021")
    @DisplayName(
            "What the form has no place for fails the check, and is refused with the path of the field, by all that writes")
    void refused(RuleBreak one) {
        Dossier broken = one.change().apply(FullMessages.dossier());
        String path = one.path().apply(broken);

        assertThat(broken.check(RulePack.inForce(DossierChange.receivedAt(broken)))
                        .failed())
                .isTrue();
        for (boolean updating : new boolean[] {false, true}) {
            assertThat(refusal(() -> new MessageComposer(options(true)).composeDossier(broken, updating)))
                    .contains(tuple(path, Severity.FAIL));
        }
        assertThat(refusal(() -> PortalMessageCodec.writeDossier(broken))).contains(tuple(path, Severity.FAIL));
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName(
            "A dossier that breaks any rule is refused or has the authored form, apart from values read from the wire")
    void form(RuleBreak one) {
        Dossier broken = one.change().apply(FullMessages.dossier());
        byte[] body;
        try {
            body = new MessageComposer(options(true)).composeDossier(broken, false);
        } catch (UnsendableException e) {
            assertThat(broken.check(RulePack.inForce(DossierChange.receivedAt(broken)))
                            .failed())
                    .isTrue();
            return;
        }
        if (!READ.contains(one.requirement())) {
            assertThat(MessageJudge.standard()
                            .judge(FramedRequests.DOSSIER, RequestWriter.withSession(SESSION, body))
                            .violations())
                    .isEmpty();
        }
    }

    @Test
    @Tag("LT-DOS-024")
    @DisplayName("Disabled supplements are not required")
    void supplementsOff() {
        Dossier broken = DossierChange.withSupplement(
                FullMessages.dossier(),
                supplement -> supplement.fees(
                        List.of(DossierChange.FEE.toBuilder().quantity(-3).build())));

        assertThat(refusal(() -> new MessageComposer(options(true)).composeDossier(broken, false)))
                .hasSize(1);
        assertThatCode(() -> new MessageComposer(options(false)).composeDossier(broken, false))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName(
            "A text is as long as it has characters: one beyond the first plane of Unicode counts once, in a name too")
    void characters() {
        Dossier fitting = DossierChange.withHandling(
                FullMessages.dossier(), h -> h.summary(FreeText.of("\ud840\udc00".repeat(1000))));
        byte[] body = new MessageComposer(options(false)).composeDossier(fitting, false);
        assertThat(MessageJudge.standard()
                        .judge(FramedRequests.DOSSIER, RequestWriter.withSession(SESSION, body))
                        .violations())
                .isEmpty();

        MessageComposer outgoing = new MessageComposer(options(false));
        assertThat(outgoing.composeSteps(fitting.code(), List.of(step("\ud840\udc00".repeat(50))), 10))
                .hasSize(1);
        assertThat(refusal(() -> outgoing.composeSteps(fitting.code(), List.of(step("\ud840\udc00".repeat(51))), 10)))
                .containsExactly(tuple("/0/handler", Severity.FAIL));
    }

    @Test
    @Tag("LT-MSG-008")
    @DisplayName("A step whose year does not have four digits is refused at its place")
    void yearOfStep() {
        ProcessingStep late = step("Trần Thị KIỂM THỬ").toBuilder()
                .dueAt(DossierChange.receivedAt(FullMessages.dossier()).withYear(10_000))
                .build();
        MessageComposer outgoing = new MessageComposer(options(false));

        assertThat(refusal(() ->
                        outgoing.composeSteps(FullMessages.dossier().code(), List.of(step("KIỂM THỬ"), late), 10)))
                .containsExactly(tuple("/1/dueAt", Severity.FAIL));
    }

    private static ProcessingStep step(String handler) {
        return ProcessingStep.of(
                DossierStatus.IN_PROCESS,
                DossierChange.receivedAt(FullMessages.dossier()),
                PersonName.of(handler),
                FreeText.of("Thụ lý"));
    }

    @Test
    @Tag("LT-CODE-009")
    @DisplayName("The message of a refusal names the field, in both languages")
    void named() {
        Dossier broken = DossierChange.withFiling(FullMessages.dossier(), f -> f.place(FilingPlace.of("counter")));
        UnsendableException refusal = catchThrowableOfType(
                UnsendableException.class, () -> new MessageComposer(options(false)).composeDossier(broken, false));

        assertThat(refusal)
                .hasMessage("This cannot be sent: /filing/place: The value is not in list filing-place, so it has no"
                        + " wire form.");
        assertThat(refusal.message(Language.VI))
                .isEqualTo(
                        "Không gửi được: /filing/place: Giá trị không có trong danh mục filing-place nên không có mã để"
                                + " gửi.");
    }

    @Test
    @Tag("LT-CODE-009")
    @DisplayName(
            "A sheet whose channel has no text on the wire is refused with the channel's path; one that was read is not")
    void sheet() {
        Procedure madeUp = manners(Channel.DIRECT, Channel.of("fax"));
        Procedure read = manners(Channel.of("portal1/channel", "4"));

        assertThat(refusal(() -> PortalMessageCodec.writeSheet(madeUp)))
                .containsExactly(tuple("/manners/1/channel", Severity.FAIL));
        assertThat(PortalMessageCodec.writeSheet(read))
                .asString(StandardCharsets.UTF_8)
                .contains("\"KENH\":\"4\"");
    }

    private static Procedure manners(Channel... channels) {
        return ProcedureBuilder.builder()
                .code(ProcedureCode.of("2.000488"))
                .name("Cấp phiếu")
                .manners(Arrays.stream(channels)
                        .map(channel -> new FilingMethod(channel, List.of(), Extras.NONE))
                        .toList())
                .build();
    }

    private static List<Tuple> refusal(ThrowingCallable write) {
        return catchThrowableOfType(UnsendableException.class, write).findings().stream()
                .map(finding -> tuple(finding.path(), finding.severity()))
                .toList();
    }

    private static PortalOptions options(boolean supplements) {
        return PortalOptionsBuilder.builder()
                .endpoints(new AdapterEndpoints(URI.create("http://portal.test"), "/login", "/in", "/share"))
                .destination(new AdapterDestination("VN:GOV:KIEM-THU", AdapterDestination.DestinationPlace.HEADER))
                .agency(new AgencyIdentity(AgencyCode.of("H56.14"), "Sở Tư pháp"))
                .credentials(() -> new Credentials("kiem-thu", Secret.of("mat-khau")))
                .sendSupplements(supplements)
                .build();
    }
}
