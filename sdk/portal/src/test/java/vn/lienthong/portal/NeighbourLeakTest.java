package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ResultCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.portal.linked.LinkedClient;
import vn.lienthong.portal.linked.LinkedEntry;
import vn.lienthong.portal.linked.LinkedOptions;
import vn.lienthong.portal.linked.LinkedReport;
import vn.lienthong.portal.linked.LinkedReportBuilder;
import vn.lienthong.portal.personalstore.PersonalStoreClient;
import vn.lienthong.portal.personalstore.PersonalStoreOptions;
import vn.lienthong.portal.resultstore.ResultSearch;
import vn.lienthong.portal.resultstore.ResultSearchBuilder;
import vn.lienthong.portal.resultstore.ResultStoreClient;
import vn.lienthong.portal.resultstore.ResultStoreOptions;
import vn.lienthong.portal.resultstore.StoredResult;
import vn.lienthong.portal.resultstore.StoredResultBuilder;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.FaultRule;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxAccount;
import vn.lienthong.sandbox.SandboxFault;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.value.Extras;

@Timeout(120)
@Tag("LT-PRIV-001")
class NeighbourLeakTest {
    private static final SandboxOptions OPTIONS = SandboxOptions.builder()
            .accounts(List.of(new SandboxAccount(Canaries.ACCOUNT, Canaries.PASSWORD)))
            .build();
    private static final String DOSSIER = "{\"maHoSo\":\"A-1\",\"techId\":\"" + Canaries.TECH_ID
            + "\",\"data\":\"{\\\"ten\\\":\\\""
            + Canaries.NAME + "\\\"}\",\"fileDinhKem\":[{\"tenGiayTo\":\"" + Canaries.TEXT + "\",\"tenTepDinhKem\":\""
            + Canaries.FILE + "\",\"duLieuTepDinhKem\":\"AAAA\"}]}";

    @Test
    @DisplayName("No log line, text form or exception of the neighbours' clients shows a person, a secret or a file")
    void nothing() {
        try (LogCapture capture = new LogCapture();
                Sandbox sandbox = Sandbox.start(OPTIONS)) {
            linked(capture, sandbox);
            results(capture, sandbox);
            try (PersonalStoreClient store = PersonalStoreClient.connect(
                    PersonalStoreOptions.fromMap(sandbox.neighbours().personalStoreSettings()))) {
                capture.tried(store::login);
                capture.text(store);
            }
            assertThat(capture.with("log vn.lienthong.http")).hasSizeGreaterThan(8);
            assertThat(capture.with("thrown ")).hasSizeGreaterThan(3);
            capture.text("KIỂM CHỨNG");
            assertThat(capture.showing("KIỂM CHỨNG")).hasSize(1);
            capture.showsNothing(List.of("AAAA"));
        }
    }

    private static void linked(LogCapture capture, Sandbox sandbox) {
        sandbox.neighbours().addLinked(DOSSIER);
        LinkedOptions options = LinkedOptions.fromMap(sandbox.neighbours().linkedSettings());
        try (LinkedClient linked = LinkedClient.connect(options.toBuilder()
                .http(TestPortal.SWIFT)
                .sessions(LinkedOptions.bearer().toBuilder()
                        .minLoginInterval(java.time.Duration.ZERO)
                        .build())
                .build())) {
            LinkedEntry entry = linked.list().value().get(0);
            capture.text(linked + "" + options + entry);
            for (SandboxFault fault : List.of(
                    SandboxFault.status(500),
                    SandboxFault.reset(),
                    SandboxFault.cutAnswerAt(100),
                    SandboxFault.status(401))) {
                for (String service : List.of("linked-dossier", "linked-received", "linked-status")) {
                    sandbox.faults(FaultPlan.of(FaultRule.always(service, fault)));
                    capture.tried(() -> linked.take(entry, capture::text));
                    capture.tried(() -> linked.report(report("A-1")));
                }
            }
            sandbox.faults(FaultPlan.none());
            capture.tried(() -> linked.report(report("A-2")));
            capture.tried(() -> linked.take(entry, capture::text));
            capture.text(report("A-1"));
        }
    }

    private static LinkedReport report(String linkedCode) {
        return LinkedReportBuilder.builder()
                .linkedCode(DossierCode.of(linkedCode))
                .code(DossierCode.of("B-1"))
                .at(OffsetDateTime.parse("2024-12-05T09:00:00+07:00"))
                .step(new LinkedReport.ReportedStep(
                        PersonName.of(Canaries.OTHER_NAME), null, null, FreeText.of(Canaries.TEXT)))
                .note(FreeText.of(Canaries.TEXT))
                .result(FreeText.of(Canaries.NAME))
                .build();
    }

    private static void results(LogCapture capture, Sandbox sandbox) {
        sandbox.neighbours()
                .addResult(Canaries.PERSONAL_ID, "KQ.1", Canaries.FILE, Canaries.TEXT.getBytes(StandardCharsets.UTF_8));
        PersonalId owner = new PersonalId(Canaries.PERSONAL_ID);
        ResultSearch search = ResultSearchBuilder.builder()
                .owner(owner)
                .requester(owner)
                .requesterName(PersonName.of(Canaries.NAME))
                .channel(Channel.ONLINE)
                .procedure(ProcedureCode.of("2.000488"))
                .wanted(List.of(
                        new ResultSearch.WantedResult(ResultCode.of("KQ.1"), null),
                        new ResultSearch.WantedResult(ResultCode.of("KQ.2"), FreeText.of(Canaries.OLD_ID))))
                .build();
        capture.text(StoredResultBuilder.builder()
                .number(FreeText.of(Canaries.OLD_ID))
                .files(List.of())
                .extras(Extras.NONE)
                .build());
        try (ResultStoreClient store = ResultStoreClient.connect(
                ResultStoreOptions.fromMap(sandbox.neighbours().resultStoreSettings()))) {
            StoredResult result = store.search(search).value().results().get(0);
            capture.text(search + "" + store.search(search) + store);
            sandbox.faults(FaultPlan.of(FaultRule.nth("result-file", 2, SandboxFault.status(400))));
            for (int i = 0; i < 2; i++) {
                capture.tried(() -> fetched(store, result));
            }
        }
    }

    private static long fetched(ResultStoreClient store, StoredResult result) {
        try {
            return store.fetchFile(result, result.files().get(0), new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
