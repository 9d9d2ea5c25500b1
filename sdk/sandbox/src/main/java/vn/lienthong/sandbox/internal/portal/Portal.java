package vn.lienthong.sandbox.internal.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lienthong.judge.Judge;
import vn.lienthong.judge.Verdict;
import vn.lienthong.judge.Violation;
import vn.lienthong.sandbox.Lane;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.SandboxViolation.Kind;
import vn.lienthong.sandbox.internal.Ledger;
import vn.lienthong.sandbox.internal.Visit;
import vn.lienthong.sandbox.internal.Wire;

/** Lets calls in or refuses them: lane, then judge, then session; a refusal is a business error over HTTP 200. */
public final class Portal {
    private static final int TOLD = 5;

    private final Judge judge = Judge.standard();
    private final Ledger ledger;
    private final Sessions sessions;
    private final Answers answers;
    private final DossierStore dossiers;
    private final ServiceStore others;
    private final Map<String, Service> services;
    private final String procedures;

    public Portal(SandboxOptions options, Ledger ledger) {
        this.ledger = ledger;
        this.sessions = new Sessions(options);
        this.answers = new Answers(options);
        Catalogue catalogue = CatalogueFile.load(options.procedures(), judge);
        this.dossiers = new DossierStore(options, ledger, catalogue);
        this.others = new ServiceStore(ledger, OtherServices.asked());
        this.services = Services.of(options, catalogue, dossiers, others);
        this.procedures = catalogue.procedures();
    }

    /** The list of procedures as JSON text. */
    public String procedures() {
        return procedures;
    }

    public void endSessions() {
        sessions.endAll();
    }

    /** The codes of the stored dossiers, in the order of their creation. */
    public List<String> dossiers() {
        return dossiers.codes();
    }

    /** A stored dossier as JSON text. */
    public Optional<String> dossier(String code) {
        return dossiers.dossier(code);
    }

    /** A dossier's progress rows as JSON texts, in the order of their arrival. */
    public List<String> progress(String code) {
        return dossiers.progress(code);
    }

    /** A dossier begins here. */
    public void file(String code) {
        others.filed(code);
    }

    public List<String> filed() {
        return others.filed();
    }

    public List<String> reports(String code) {
        return others.reports(code);
    }

    public List<String> replies(String question) {
        return others.replies(question);
    }

    public List<String> published() {
        return others.published();
    }

    public List<String> feedback() {
        return others.figures();
    }

    byte[] login(byte[] body) {
        return answers.write(Wire.LOGIN, loggedIn(body));
    }

    private Reply loggedIn(byte[] body) {
        Verdict verdict = judge.judge("portal/login.request", body);
        if (!verdict.accepted()) {
            return Reply.refused(reasons(verdict));
        }
        JsonNode login = Json.tree(body);
        return sessions.login(
                        login.path("username").asText(), login.path("password").asText())
                .map(Reply::session)
                .orElseGet(() -> Reply.refused("Tài khoản hoặc mật khẩu không đúng"));
    }

    byte[] call(Lane lane, byte[] body, Visit visit) {
        return answers.write(visit.peek().service(), called(lane, body, visit, false));
    }

    /** A call of a gateway that carries no session. */
    byte[] bare(byte[] body, Visit visit) {
        return answers.write(visit.peek().service(), called(Lane.INTEGRATION, body, visit, true));
    }

    private Reply called(Lane lane, byte[] body, Visit visit, boolean trusted) {
        Service service = services.get(visit.peek().service());
        if (service == null) {
            ledger.violate(visit, Kind.UNKNOWN_SERVICE, "", "the body names no service of the portal");
            return Reply.refused("Dịch vụ không tồn tại");
        }
        if (service.lane() != lane && !Wire.isGuessed(visit.peek().service())) {
            ledger.violate(visit, Kind.WRONG_LANE, "", "the service belongs to the lane " + service.lane());
            return Reply.refused("Dịch vụ không được cung cấp trên đường này");
        }
        Verdict verdict = judge.judge(service.message(), body);
        if (!verdict.accepted()) {
            ledger.violate(visit, kind(verdict), "", reasons(verdict));
            return Reply.refused("Dữ liệu không hợp lệ: " + reasons(verdict));
        }
        Call call = new Call(Json.tree(body), visit);
        return trusted || sessions.isOpen(call.text("session")) ? service.work().apply(call) : Reply.noSession();
    }

    private static Kind kind(Verdict verdict) {
        boolean tooMany = verdict.violations().stream()
                .anyMatch(violation -> violation.rule().equals("maxItems")
                        && violation.pointer().equals("/data"));
        return tooMany ? Kind.TOO_MANY_ROWS : Kind.BODY_REFUSED;
    }

    /** Where and why a body was refused; without the word by which a client knows that its session has ended. */
    private static String reasons(Verdict verdict) {
        return verdict.violations().stream().limit(TOLD).map(Portal::reason).collect(Collectors.joining("; "));
    }

    private static String reason(Violation violation) {
        String pointer = violation.pointer();
        boolean misleading = pointer.toLowerCase(Locale.ROOT).contains("session");
        return misleading ? "/… " + violation.rule() : pointer + " " + violation.rule();
    }
}
