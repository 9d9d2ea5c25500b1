package vn.lienthong.sandbox.internal.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lienthong.judge.MessageJudge;
import vn.lienthong.judge.RuleViolation;
import vn.lienthong.judge.ValidationResult;
import vn.lienthong.sandbox.SandboxEndpoint;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.SandboxViolation.ViolationKind;
import vn.lienthong.sandbox.internal.ExchangeLog;
import vn.lienthong.sandbox.internal.RequestRecord;
import vn.lienthong.sandbox.internal.SandboxWireNames;

/**
 * The simulated portal. It checks endpoint, schema and session in this order; a refusal is a business error with
 * HTTP 200.
 */
public final class PortalSimulator {
    private static final int MAX_VIOLATIONS_SHOWN = 5;

    private final MessageJudge judge = MessageJudge.standard();
    private final ExchangeLog exchangeLog;
    private final SessionRegistry sessions;
    private final ReplyFormatter replyFormatter;
    private final DossierStore dossiers;
    private final ServiceStore serviceStore;
    private final Map<String, PortalService> services;
    private final String procedures;

    public PortalSimulator(SandboxOptions options, ExchangeLog ledger) {
        this.exchangeLog = ledger;
        this.sessions = new SessionRegistry(options);
        this.replyFormatter = new ReplyFormatter(options);
        SandboxCatalogue catalogue = CatalogueFileReader.load(options.procedures(), judge);
        this.dossiers = new DossierStore(options, ledger, catalogue);
        this.serviceStore = new ServiceStore(ledger, AuxiliaryServices.initialQuestions());
        this.services = PortalServices.of(options, catalogue, dossiers, serviceStore);
        this.procedures = catalogue.procedures();
    }

    /** Returns the list of procedures as JSON text. */
    public String procedures() {
        return procedures;
    }

    public void endSessions() {
        sessions.endAll();
    }

    /** Returns the codes of the stored dossiers, in the order of creation. */
    public List<String> dossiers() {
        return dossiers.codes();
    }

    /** Returns a stored dossier as JSON text. */
    public Optional<String> dossier(String code) {
        return dossiers.dossier(code);
    }

    /** Returns the processing steps of a dossier as JSON texts, in the order of arrival. */
    public List<String> progress(String code) {
        return dossiers.progress(code);
    }

    /** Records that a dossier was filed at the portal. */
    public void fileDossier(String code) {
        serviceStore.recordFiled(code);
    }

    public List<String> filedDossiers() {
        return serviceStore.filedDossiers();
    }

    public List<String> reports(String code) {
        return serviceStore.reports(code);
    }

    public List<String> replies(String question) {
        return serviceStore.replies(question);
    }

    public List<String> publishedQuestions() {
        return serviceStore.publishedQuestions();
    }

    public List<String> feedback() {
        return serviceStore.figures();
    }

    byte[] login(byte[] body) {
        return replyFormatter.write(SandboxWireNames.LOGIN, logIn(body));
    }

    private PortalReply logIn(byte[] body) {
        ValidationResult verdict = judge.judge("portal/login.request", body);
        if (!verdict.accepted()) {
            return PortalReply.refusal(formatReasons(verdict));
        }
        JsonNode login = JsonTrees.parseTree(body);
        return sessions.logIn(
                        login.path("username").asText(), login.path("password").asText())
                .map(PortalReply::session)
                .orElseGet(() -> PortalReply.refusal("Tài khoản hoặc mật khẩu không đúng"));
    }

    byte[] call(SandboxEndpoint lane, byte[] body, RequestRecord requestRecord) {
        return replyFormatter.write(requestRecord.sniffed().service(), dispatch(lane, body, requestRecord, false));
    }

    /** Returns the answer to a gateway's call without a session. */
    byte[] callWithoutSession(byte[] body, RequestRecord requestRecord) {
        return replyFormatter.write(
                requestRecord.sniffed().service(), dispatch(SandboxEndpoint.INTEGRATION, body, requestRecord, true));
    }

    private PortalReply dispatch(SandboxEndpoint lane, byte[] body, RequestRecord requestRecord, boolean trusted) {
        PortalService service = services.get(requestRecord.sniffed().service());
        if (service == null) {
            exchangeLog.recordViolation(
                    requestRecord, ViolationKind.UNKNOWN_SERVICE, "", "the body names no service of the portal");
            return PortalReply.refusal("Dịch vụ không tồn tại");
        }
        if (service.endpoint() != lane
                && !SandboxWireNames.hasUnknownEndpoint(requestRecord.sniffed().service())) {
            exchangeLog.recordViolation(
                    requestRecord,
                    ViolationKind.WRONG_LANE,
                    "",
                    "the service belongs to the lane " + service.endpoint());
            return PortalReply.refusal("Dịch vụ không được cung cấp trên đường này");
        }
        ValidationResult verdict = judge.judge(service.message(), body);
        if (!verdict.accepted()) {
            exchangeLog.recordViolation(requestRecord, violationKind(verdict), "", formatReasons(verdict));
            return PortalReply.refusal("Dữ liệu không hợp lệ: " + formatReasons(verdict));
        }
        AcceptedCall call = new AcceptedCall(JsonTrees.parseTree(body), requestRecord);
        return trusted || sessions.isOpen(call.text("session"))
                ? service.handler().apply(call)
                : PortalReply.noSession();
    }

    private static ViolationKind violationKind(ValidationResult verdict) {
        boolean tooMany = verdict.violations().stream()
                .anyMatch(violation -> violation.rule().equals("maxItems")
                        && violation.pointer().equals("/data"));
        return tooMany ? ViolationKind.TOO_MANY_ROWS : ViolationKind.BODY_REFUSED;
    }

    /** Returns place and reason of a refusal, without the word from which a client detects an expired session. */
    private static String formatReasons(ValidationResult verdict) {
        return verdict.violations().stream()
                .limit(MAX_VIOLATIONS_SHOWN)
                .map(PortalSimulator::formatReason)
                .collect(Collectors.joining("; "));
    }

    private static String formatReason(RuleViolation violation) {
        String pointer = violation.pointer();
        boolean misleading = pointer.toLowerCase(Locale.ROOT).contains("session");
        return misleading ? "/… " + violation.rule() : pointer + " " + violation.rule();
    }
}
