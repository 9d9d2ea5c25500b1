package vn.lienthong.portal.inbound.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.FieldCode;
import vn.lienthong.code.Money;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.portal.inbound.message.AmountDue;
import vn.lienthong.portal.inbound.message.DossierSummary;
import vn.lienthong.value.JsonValue;

/** Parser and writer for requests that an agency answers synchronously. */
public final class LookupReplies {
    private static final String FOR_FEES = "2";
    private static final int PAYABLE = 1;

    private LookupReplies() {}

    /** Returns the code of the dossier to look up. */
    public static DossierCode lookupCode(JsonValue body) {
        return InboundJsonReader.of(body).required("masohoso", DossierCode::of);
    }

    /** Returns the code of the dossier whose amount due is requested. */
    public static DossierCode paymentLookupCode(JsonValue body) {
        return InboundJsonReader.of(body).required("MaHoSo", DossierCode::of);
    }

    /**
     * Returns the summary of a dossier without an envelope (LT-IN-010).
     *
     * @throws RequestRejectedException if the status has no text in this message format
     */
    public static String dossier(DossierSummary facts) {
        String status = InboundFormats.code(facts.status());
        if (status.isEmpty()) {
            throw RequestRejectedException.of("inbound.no-status");
        }
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        put(fields, "MaHoSo", facts.code().value());
        put(fields, "MaTTHC", facts.procedure().code().value());
        put(fields, "TenTTHC", facts.procedure().name());
        FieldCode field = facts.procedure().field().code();
        put(fields, "MaLinhVuc", field == null ? null : field.value());
        put(fields, "TenLinhVuc", facts.procedure().field().name());
        put(fields, "LoaiDoiTuong", InboundFormats.code(facts.ownerKind()));
        put(fields, "TrangThaiHoSo", status);
        put(fields, "HinhThuc", InboundFormats.code(facts.resultReturn()));
        put(fields, "DonViXuLy", facts.agency());
        return ReplyWriter.text(fields);
    }

    /** Returns the amount due, or the answer that nothing is due (LT-IN-012). */
    public static String payable(Optional<AmountDue> item) {
        Map<String, JsonValue> answer = ReplyWriter.codeAndMessage(item.isPresent() ? PAYABLE : 0, "");
        answer.put("message", item.map(LookupReplies::item).orElse(new JsonValue.ArrayValue(List.of())));
        return ReplyWriter.text(answer);
    }

    private static JsonValue item(AmountDue item) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        put(fields, "MaTraCuuTT", item.reference());
        put(fields, "MaDichVu", FOR_FEES);
        put(fields, "MaHoSo", item.dossier().value());
        put(fields, "MaTTHC", item.procedure().code().value());
        put(fields, "TenTTHC", item.procedure().name());
        ServiceCode service = item.service();
        put(fields, "MaDVC", service == null ? null : service.value());
        List<JsonValue> fees = new ArrayList<>();
        List<JsonValue> parts = new ArrayList<>();
        item.lines().forEach(line -> fees.add(fee(line)));
        item.lines().forEach(line -> parts.add(part(line)));
        fields.put("PhiLePhi", new JsonValue.ArrayValue(fees));
        fields.put("DSKhoanNop", new JsonValue.ArrayValue(parts));
        put(fields, "TKThuHuong", item.beneficiary().account().value());
        put(fields, "MaNHThuHuong", item.beneficiary().bank());
        put(fields, "TenTKThuHuong", item.beneficiary().name());
        return new JsonValue.ObjectValue(fields);
    }

    private static JsonValue fee(AmountDue.AmountLine line) {
        JsonValue kind = new JsonValue.NumberValue(line.charge() ? "2" : "1");
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        fields.put("LoaiPhiLePhi", kind);
        fields.put("MaPhiLePhi", kind);
        put(fields, "TenPhiLePhi", line.name());
        fields.put("SoTien", new JsonValue.NumberValue(digits(line.amount())));
        return new JsonValue.ObjectValue(fields);
    }

    /**
     * Returns a payment item as JSON. Its amount equals that of the fee, so that both sums are equal; it is a string,
     * as observed.
     */
    private static JsonValue part(AmountDue.AmountLine line) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        put(fields, "NoiDung", line.name());
        put(fields, "SoTien", digits(line.amount()));
        return new JsonValue.ObjectValue(fields);
    }

    private static String digits(Money amount) {
        return Long.toString(amount.dong());
    }

    private static void put(Map<String, JsonValue> fields, String key, @Nullable String text) {
        fields.put(key, new JsonValue.StringValue(text == null ? "" : text));
    }

    /** Returns the rejection for a dossier that does not exist. */
    public static RequestRejectedException notFound() {
        return RequestRejectedException.of("inbound.not-found");
    }
}
