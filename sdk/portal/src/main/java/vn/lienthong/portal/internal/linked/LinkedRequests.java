package vn.lienthong.portal.internal.linked;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.Identifier;
import vn.lienthong.code.Masked;
import vn.lienthong.error.Tree;
import vn.lienthong.http.Credentials;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.portal.internal.WireTime;
import vn.lienthong.portal.linked.LinkedReport;

/** The bodies that we author. What is absent is null, as the field writes it. */
final class LinkedRequests {
    private final Map<String, Tree> fields = new LinkedHashMap<>();

    private LinkedRequests() {}

    static byte[] token(Credentials credentials) {
        return new LinkedRequests()
                .text("userName", credentials.account())
                .text("password", credentials.password().value())
                .body();
    }

    static byte[] received(DossierCode code) {
        LinkedRequests body = new LinkedRequests().text("maHoSo", code.value());
        body.fields.put("daNhan", new Tree.Flag(true));
        return body.body();
    }

    static byte[] status(LinkedReport report) {
        LinkedReport.Step step = report.step() == null ? new LinkedReport.Step(null, null, null, null) : report.step();
        LinkedReport.Terms terms =
                report.terms() == null ? new LinkedReport.Terms(null, null, null, null, null) : report.terms();
        return new LinkedRequests()
                .code("maTTHC", report.procedure())
                .code("soHoSoLT", report.linkedCode())
                .number("coQuanXuLy", report.unit())
                .code("maHoSo", report.code())
                .number("trangThai", report.status())
                .time("thoiGianThucHien", report.at())
                .masked("ghiChu", report.note())
                .masked("ketQuaXuLy", report.result())
                .masked("nguoiXuLy", step.handler())
                .text("chucDanh", step.position())
                .text("phongBanXuLy", step.department())
                .masked("noiDungXuLy", step.content())
                .time("ngayBatDau", terms.startedAt())
                .time("ngayKetThucTheoQuyDinh", terms.dueAt())
                .time("ngayHenTraTruoc", terms.appointmentBefore())
                .time("ngayHenTraMoi", terms.appointmentAfter())
                .time("hanBoSungHoSo", terms.supplementBy())
                .body();
    }

    private LinkedRequests text(String key, @Nullable String text) {
        fields.put(key, text == null ? Tree.Null.NULL : new Tree.Text(text));
        return this;
    }

    private LinkedRequests code(String key, @Nullable Identifier code) {
        return text(key, code == null ? null : code.value());
    }

    private LinkedRequests masked(String key, @Nullable Masked value) {
        return text(key, value == null ? null : value.value());
    }

    private LinkedRequests time(String key, @Nullable OffsetDateTime time) {
        return text(key, time == null ? null : WireTime.write(time));
    }

    private LinkedRequests number(String key, int number) {
        fields.put(key, new Tree.Lexeme(Integer.toString(number)));
        return this;
    }

    private byte[] body() {
        return JsonCodec.standard().write(new Tree.Fields(fields));
    }
}
