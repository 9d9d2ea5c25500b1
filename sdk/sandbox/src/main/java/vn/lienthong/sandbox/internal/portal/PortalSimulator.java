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

/** Lets calls in or refuses them: lane, then judge, then session; a refusal is a business error over HTTP 200. */
public final class PortalSimulator {
    private static final int TOLD = 5;

    private final MessageJudge judge = MessageJudge.standard();
    private final ExchangeLog ledger;
    private final SessionRegistry sessions;
    private final ReplyFormatter answers;
    private final DossierStore dossiers;
    private final ServiceStore others;
    private final Map<String, PortalService> services;
    private final String procedures;

    public PortalSimulator(SandboxOptions options, ExchangeLog ledger) {
        this.ledger = ledger;
        this.sessions = new SessionRegistry(options);
        this.answers = new ReplyFormatter(options);
        SandboxCatalogue catalogue = CatalogueFileReader.load(options.procedures(), judge);
        this.dossiers = new DossierStore(options, ledger, catalogue);
        this.others = new ServiceStore(ledger, AuxiliaryServices.questions());
        this.services = PortalServices.of(options, catalogue, dossiers, others);
        this.procedures = catalogue.procedures();
    }

    /** Returns the list of procedures as JSON text. */
    public String procedures() {
        return procedures;
    }

    public void endSessions() {
        sessions.endAll();
    }

    /** Returns the codes of the stored dossiers, in the order of their creation. */
    public List<String> dossiers() {
        return dossiers.codes();
    }

    /** Returns a stored dossier as JSON text. */
    public Optional<String> dossier(String code) {
        return dossiers.dossier(code);
    }

    /** Returns a dossier's progress rows as JSON texts, in the order of their arrival. */
    public List<String> progress(String code) {
        return dossiers.progress(code);
    }

    /** A dossier begins here. */
    public void file(String code) {
        others.recordFiled(code);
    }

    public List<String> filedDossiers() {
        return others.filedDossiers();
    }

    public List<String> reports(String code) {
        return others.reports(code);
    }

    public List<String> replies(String question) {
        return others.replies(question);
    }

    public List<String> publishedQuestions() {
        return others.publishedQuestions();
    }

    public List<String> feedback() {
        return others.figures();
    }

    byte[] login(byte[] body) {
        return answers.write(SandboxWireNames.LOGIN, logIn(body));
    }

    private PortalReply logIn(byte[] body) {
        ValidationResult verdict = judge.judge("portal/login.request", body);
        if (!verdict.accepted()) {
            return PortalReply.refusal(reasons(verdict));
        }
        JsonNode login = JsonTrees.tree(body);
        return sessions.login(
                        login.path("username").asText(), login.path("password").asText())
                .map(PortalReply::session)
                .orElseGet(() -> PortalReply.refusal("Tài khoản hoặc mật khẩu không đúng"));
    }

    byte[] call(SandboxEndpoint lane, byte[] body, RequestRecord visit) {
        return answers.write(visit.peek().service(), dispatch(lane, body, visit, false));
    }

    /** Returns a call of a gateway that carries no session. */
    byte[] bare(byte[] body, RequestRecord visit) {
        return answers.write(visit.peek().service(), dispatch(SandboxEndpoint.INTEGRATION, body, visit, true));
    }

    private PortalReply dispatch(SandboxEndpoint lane, byte[] body, RequestRecord visit, boolean trusted) {
        PortalService service = services.get(visit.peek().service());
        if (service == null) {
            ledger.violate(visit, ViolationKind.UNKNOWN_SERVICE, "", "the body names no service of the portal");
            return PortalReply.refusal("Dịch vụ không tồn tại");
        }
        if (service.lane() != lane && !SandboxWireNames.isGuessed(visit.peek().service())) {
            ledger.violate(visit, ViolationKind.WRONG_LANE, "", "the service belongs to the lane " + service.lane());
            return PortalReply.refusal("Dịch vụ không được cung cấp trên đường này");
        }
        ValidationResult verdict = judge.judge(service.message(), body);
        if (!verdict.accepted()) {
            ledger.violate(visit, kind(verdict), "", reasons(verdict));
            return PortalReply.refusal("Dữ liệu không hợp lệ: " + reasons(verdict));
        }
        AcceptedCall call = new AcceptedCall(JsonTrees.tree(body), visit);
        return trusted || sessions.isOpen(call.text("session")) ? service.work().apply(call) : PortalReply.noSession();
    }

    private static ViolationKind kind(ValidationResult verdict) {
        boolean tooMany = verdict.violations().stream()
                .anyMatch(violation -> violation.rule().equals("maxItems")
                        && violation.pointer().equals("/data"));
        return tooMany ? ViolationKind.TOO_MANY_ROWS : ViolationKind.BODY_REFUSED;
    }

    /** Returns where and why a body was refused; without the word by which a client knows that its session has ended. */
    private static String reasons(ValidationResult verdict) {
        return verdict.violations().stream()
                .limit(TOLD)
                .map(PortalSimulator::reason)
                .collect(Collectors.joining("; "));
    }

    private static String reason(RuleViolation violation) {
        String pointer = violation.pointer();
        boolean misleading = pointer.toLowerCase(Locale.ROOT).contains("session");
        return misleading ? "/… " + violation.rule() : pointer + " " + violation.rule();
    }
}
