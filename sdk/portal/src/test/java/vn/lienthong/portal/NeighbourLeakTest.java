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
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxAccount;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;
import vn.lienthong.value.Extras;

@Timeout(120)
@Tag("LT-PRIV-001")
class NeighbourLeakTest {
    private static final SandboxOptions OPTIONS = SandboxOptions.builder()
            .accounts(List.of(new SandboxAccount(PortalCanaries.ACCOUNT, PortalCanaries.PASSWORD)))
            .build();
    private static final String DOSSIER = "{\"maHoSo\":\"A-1\",\"techId\":\"" + PortalCanaries.TECH_ID
            + "\",\"data\":\"{\\\"ten\\\":\\\""
            + PortalCanaries.NAME + "\\\"}\",\"fileDinhKem\":[{\"tenGiayTo\":\"" + PortalCanaries.TEXT
            + "\",\"tenTepDinhKem\":\""
            + PortalCanaries.FILE + "\",\"duLieuTepDinhKem\":\"AAAA\"}]}";

    @Test
    @DisplayName("No log line, text form or exception of the neighbours' clients shows a person, a secret or a file")
    void nothing() {
        try (LogCapture capture = new LogCapture();
                Sandbox sandbox = Sandbox.start(OPTIONS)) {
            linked(capture, sandbox);
            results(capture, sandbox);
            try (PersonalStoreClient store = PersonalStoreClient.connect(
                    PersonalStoreOptions.fromMap(sandbox.neighbours().personalStoreSettings()))) {
                capture.recordOutcome(store::login);
                capture.recordText(store);
            }
            assertThat(capture.textsStartingWith("log vn.lienthong.http")).hasSizeGreaterThan(8);
            assertThat(capture.textsStartingWith("thrown ")).hasSizeGreaterThan(3);
            capture.recordText("KIỂM CHỨNG");
            assertThat(capture.textsContaining("KIỂM CHỨNG")).hasSize(1);
            capture.assertNoCanary(List.of("AAAA"));
        }
    }

    private static void linked(LogCapture capture, Sandbox sandbox) {
        sandbox.neighbours().addLinked(DOSSIER);
        LinkedOptions options = LinkedOptions.fromMap(sandbox.neighbours().linkedSettings());
        try (LinkedClient linked = LinkedClient.connect(options.toBuilder()
                .http(PortalTestData.FAST_RETRIES)
                .sessions(LinkedOptions.bearer().toBuilder()
                        .minLoginInterval(java.time.Duration.ZERO)
                        .build())
                .build())) {
            LinkedEntry entry = linked.list().value().get(0);
            capture.recordText(linked + "" + options + entry);
            for (SandboxFault fault : List.of(
                    SandboxFault.status(500),
                    SandboxFault.reset(),
                    SandboxFault.cutAnswerAt(100),
                    SandboxFault.status(401))) {
                for (String service : List.of("linked-dossier", "linked-received", "linked-status")) {
                    sandbox.injectFaults(FaultPlan.of(FaultRule.always(service, fault)));
                    capture.recordOutcome(() -> linked.take(entry, capture::recordText));
                    capture.recordOutcome(() -> linked.report(report("A-1")));
                }
            }
            sandbox.injectFaults(FaultPlan.none());
            capture.recordOutcome(() -> linked.report(report("A-2")));
            capture.recordOutcome(() -> linked.take(entry, capture::recordText));
            capture.recordText(report("A-1"));
        }
    }

    private static LinkedReport report(String linkedCode) {
        return LinkedReportBuilder.builder()
                .linkedCode(DossierCode.of(linkedCode))
                .code(DossierCode.of("B-1"))
                .at(OffsetDateTime.parse("2024-12-05T09:00:00+07:00"))
                .step(new LinkedReport.ReportedStep(
                        PersonName.of(PortalCanaries.OTHER_NAME), null, null, FreeText.of(PortalCanaries.TEXT)))
                .note(FreeText.of(PortalCanaries.TEXT))
                .result(FreeText.of(PortalCanaries.NAME))
                .build();
    }

    private static void results(LogCapture capture, Sandbox sandbox) {
        sandbox.neighbours()
                .addResult(
                        PortalCanaries.PERSONAL_ID,
                        "KQ.1",
                        PortalCanaries.FILE,
                        PortalCanaries.TEXT.getBytes(StandardCharsets.UTF_8));
        PersonalId owner = new PersonalId(PortalCanaries.PERSONAL_ID);
        ResultSearch search = ResultSearchBuilder.builder()
                .owner(owner)
                .requester(owner)
                .requesterName(PersonName.of(PortalCanaries.NAME))
                .channel(Channel.ONLINE)
                .procedure(ProcedureCode.of("2.000488"))
                .wanted(List.of(
                        new ResultSearch.WantedResult(ResultCode.of("KQ.1"), null),
                        new ResultSearch.WantedResult(ResultCode.of("KQ.2"), FreeText.of(PortalCanaries.OLD_ID))))
                .build();
        capture.recordText(StoredResultBuilder.builder()
                .number(FreeText.of(PortalCanaries.OLD_ID))
                .files(List.of())
                .extras(Extras.NONE)
                .build());
        try (ResultStoreClient store = ResultStoreClient.connect(
                ResultStoreOptions.fromMap(sandbox.neighbours().resultStoreSettings()))) {
            StoredResult result = store.search(search).value().results().get(0);
            capture.recordText(search + "" + store.search(search) + store);
            sandbox.injectFaults(FaultPlan.of(FaultRule.nth("result-file", 2, SandboxFault.status(400))));
            for (int i = 0; i < 2; i++) {
                capture.recordOutcome(() -> fetchSize(store, result));
            }
        }
    }

    private static long fetchSize(ResultStoreClient store, StoredResult result) {
        try {
            return store.fetchFile(result, result.files().get(0), new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
