package vn.lienthong.portal.linked.internal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.Identifier;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.http.Credentials;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.portal.internal.wire.WireTime;
import vn.lienthong.portal.linked.LinkedReport;
import vn.lienthong.value.JsonValue;

/** A writer of requests. Missing values are written as null, as existing integrations do. */
final class LinkedRequestWriter {
    private final Map<String, JsonValue> fields = new LinkedHashMap<>();

    private LinkedRequestWriter() {}

    static byte[] token(Credentials credentials) {
        return new LinkedRequestWriter()
                .text("userName", credentials.account())
                .text("password", credentials.password().value())
                .body();
    }

    static byte[] acknowledgement(DossierCode code) {
        LinkedRequestWriter body = new LinkedRequestWriter().text("maHoSo", code.value());
        body.fields.put("daNhan", new JsonValue.BooleanValue(true));
        return body.body();
    }

    /**
     * Writes a report.
     *
     * @throws UnsendableException with every value that the services were never observed to accept
     */
    static byte[] status(LinkedReport report, Set<Integer> statuses) {
        LinkedReport.ReportedStep step =
                report.step() == null ? new LinkedReport.ReportedStep(null, null, null, null) : report.step();
        LinkedReport.ReportedTerms terms =
                report.terms() == null ? new LinkedReport.ReportedTerms(null, null, null, null, null) : report.terms();
        List<Finding> findings = new ArrayList<>();
        if (report.unit() < 1) {
            findings.add(Finding.of("/unit", "LT-NB-006", Severity.FAIL, "report.linked-unit"));
        }
        if (!statuses.contains(report.status())) {
            findings.add(Finding.of("/status", "LT-NB-006", Severity.FAIL, "report.linked-status"));
        }
        year("/at", report.at(), findings);
        year("/terms/startedAt", terms.startedAt(), findings);
        year("/terms/dueAt", terms.dueAt(), findings);
        year("/terms/appointmentBefore", terms.appointmentBefore(), findings);
        year("/terms/appointmentAfter", terms.appointmentAfter(), findings);
        year("/terms/supplementBy", terms.supplementBy(), findings);
        if (!findings.isEmpty()) {
            throw new UnsendableException(new Findings(findings));
        }
        return body(report, step, terms);
    }

    private static void year(String path, @Nullable OffsetDateTime time, List<Finding> findings) {
        if (time != null && !VietnamTime.hasFourDigitYear(time)) {
            findings.add(Finding.of(path, "LT-MSG-008", Severity.FAIL, "dossier.date.year"));
        }
    }

    private static byte[] body(LinkedReport report, LinkedReport.ReportedStep step, LinkedReport.ReportedTerms terms) {
        return new LinkedRequestWriter()
                .code("maTTHC", report.procedure())
                .code("soHoSoLT", report.linkedCode())
                .number("coQuanXuLy", report.unit())
                .code("maHoSo", report.code())
                .number("trangThai", report.status())
                .time("thoiGianThucHien", report.at())
                .putMasked("ghiChu", report.note())
                .putMasked("ketQuaXuLy", report.result())
                .putMasked("nguoiXuLy", step.handler())
                .text("chucDanh", step.position())
                .text("phongBanXuLy", step.department())
                .putMasked("noiDungXuLy", step.content())
                .time("ngayBatDau", terms.startedAt())
                .time("ngayKetThucTheoQuyDinh", terms.dueAt())
                .time("ngayHenTraTruoc", terms.appointmentBefore())
                .time("ngayHenTraMoi", terms.appointmentAfter())
                .time("hanBoSungHoSo", terms.supplementBy())
                .body();
    }

    private LinkedRequestWriter text(String key, @Nullable String text) {
        fields.put(key, text == null ? JsonValue.NullValue.NULL : new JsonValue.StringValue(text));
        return this;
    }

    private LinkedRequestWriter code(String key, @Nullable Identifier code) {
        return text(key, code == null ? null : code.value());
    }

    private LinkedRequestWriter putMasked(String key, @Nullable MaskedValue value) {
        return text(key, value == null ? null : value.value());
    }

    private LinkedRequestWriter time(String key, @Nullable OffsetDateTime time) {
        return text(key, time == null ? null : WireTime.format(time));
    }

    private LinkedRequestWriter number(String key, int number) {
        fields.put(key, new JsonValue.NumberValue(Integer.toString(number)));
        return this;
    }

    private byte[] body() {
        return JsonCodec.standard().write(new JsonValue.ObjectValue(fields));
    }
}
