package vn.lienthong.portal.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.RetryPolicy;
import vn.lienthong.http.Timeouts;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.fault.SandboxFault;

/** A sandbox and a client of its linked services. */
final class LinkedRig implements AutoCloseable {
    static final String CODE = "000.00.01.G12-241205-00001";
    static final byte[] PAPER = "%PDF-1.4 KIỂM THỬ".getBytes(StandardCharsets.UTF_8);
    static final ClientOptions SWIFT = ClientOptions.defaults().toBuilder()
            .retryPolicy(new RetryPolicy(2, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(2)))
            .timeouts(
                    Timeouts.defaults().toBuilder().read(Duration.ofMillis(500)).build())
            .build();

    final Sandbox sandbox;
    final LinkedClient linked;

    LinkedRig() {
        this(SandboxOptions.standard());
    }

    LinkedRig(SandboxOptions options) {
        sandbox = Sandbox.start(options);
        linked = LinkedClient.connect(options(sandbox).build());
    }

    static LinkedOptionsBuilder options(Sandbox sandbox) {
        return LinkedOptions.fromMap(sandbox.neighbours().linkedSettings()).toBuilder()
                .http(SWIFT)
                .sessions(LinkedOptions.bearer().toBuilder()
                        .minLoginInterval(Duration.ZERO)
                        .build());
    }

    /** Returns a dossier with one file as JSON text. */
    static String dossier(String code, String fileName, String base64) {
        return "{\"maDonVi\":26734,\"maTTHC\":\"2.002621\",\"module\":\"KS\",\"maHoSo\":\"" + code
                + "\",\"data\":\"{\\\"soBanSao\\\":2}\",\"fileDinhKem\":[{\"id\":1,\"loaiGiayTo\":3,"
                + "\"tenGiayTo\":\"Giấy chứng sinh\",\"tenTepDinhKem\":\"" + fileName
                + "\",\"huyGiayTo\":0,\"duLieuTepDinhKem\":\"" + base64 + "\"}]}";
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    LinkedEntry waiting() {
        sandbox.neighbours().addLinked(dossier(CODE, "giấy chứng sinh.pdf", base64(PAPER)));
        return linked.list().value().get(0);
    }

    static LinkedReport report() {
        return LinkedReportBuilder.builder()
                .linkedCode(DossierCode.of(CODE))
                .code(DossierCode.of("H56.14-241205-00001"))
                .procedure(ProcedureCode.of("2.002621"))
                .unit(5)
                .status(3)
                .at(OffsetDateTime.parse("2024-12-05T09:00:00+07:00"))
                .step(new LinkedReport.ReportedStep(PersonName.of("TRẦN THỊ KIỂM THỬ"), null, null, null))
                .build();
    }

    void strike(String service, int times, SandboxFault fault) {
        sandbox.injectFaults(FaultPlan.of(new vn.lienthong.sandbox.fault.FaultRule(service, 1, times, fault)));
    }

    long count(String service) {
        return sandbox.exchanges().stream()
                .filter(exchange -> exchange.service().equals(service))
                .count();
    }

    /**
     * Checks the number of calls. It waits, because the sandbox records a lost call slightly after its client has
     * given up.
     */
    void wasCalled(String service, long times) {
        for (int waited = 0; count(service) < times && waited < 500; waited++) {
            LockSupport.parkNanos(10_000_000);
        }
        assertThat(count(service)).isEqualTo(times);
    }

    @Override
    public void close() {
        linked.close();
        sandbox.close();
    }
}
