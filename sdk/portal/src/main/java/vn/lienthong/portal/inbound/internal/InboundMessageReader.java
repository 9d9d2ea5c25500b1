package vn.lienthong.portal.inbound.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.portal.inbound.message.InboundKind;
import vn.lienthong.portal.inbound.message.InboundMessage;
import vn.lienthong.portal.inbound.message.ReceivedFile;
import vn.lienthong.value.JsonPointers;
import vn.lienthong.value.JsonValue;

/** Reader that detects the kind of a body and parses stored messages. */
public final class InboundMessageReader {
    /** The paths of base64 files in a promotion dossier (LT-IN-015). */
    public static final Set<String> FILES = Set.of("/TepDonDangKy", "/TaiLieuNop/*/Base64");

    private static final String NOTICE = "NhanThongBaoThueDat";
    private static final String PROOF = "NhanChungTuThueDat";

    /** The code for a dossier that already exists (LT-IN-005). */
    private static final int THERE = 1;

    private static final int FAILED = -1;

    private InboundMessageReader() {}

    /** Returns a file of a message for its placeholder. */
    public interface MessageFiles extends BiFunction<String, @Nullable FileName, ReceivedFile> {}

    /**
     * Returns the rows of a body, after checking that each can be read.
     *
     * @throws RequestRejectedException if something is missing or invalid
     */
    public static List<InboxEntry> of(InboundService service, JsonValue body, MessageFiles files) {
        InboundJsonReader members = InboundJsonReader.of(body);
        if (service == InboundService.PROMOTION) {
            return List.of(promotion(
                    body, PromotionReader.dossier(members, files).code().value()));
        }
        String name = members.required("service");
        InboundJsonReader data = members.requiredObject("data");
        if (name.equals(NOTICE)) {
            return TaxNoticeReader.letters(data.required("FileThongBaoThue"));
        } else if (name.equals(PROOF)) {
            return List.of(new InboxEntry(
                    InboundKind.PAYMENT_PROOF,
                    PaymentProofReader.identity(PaymentProofReader.proof(data)),
                    body,
                    FAILED));
        } else if (service == InboundService.AMENDMENT && data.has("MaHoSoQG")) {
            String code = AmendmentReader.amendment(data).code().value();
            return List.of(new InboxEntry(InboundKind.PROMOTION_AMENDMENT, List.of(code), body, THERE));
        }
        throw RequestRejectedException.of("inbound.unknown-service");
    }

    private static InboxEntry promotion(JsonValue body, String code) {
        return new InboxEntry(InboundKind.PROMOTION, List.of(code), body, THERE);
    }

    /**
     * Returns the digest of a body. Files count by their content, because their names here differ each time; a debt
     * counts without the order of its lines; a proof counts without its envelope, which describes how it was sent.
     */
    public static String digest(InboxEntry entry) {
        JsonValue body = entry.body();
        return JsonTreeDigest.of(
                switch (entry.kind()) {
                    case PROMOTION -> byContent(body, "");
                    case TAX_DEBT -> TaxNoticeReader.withoutOrder(body);
                    case PAYMENT_PROOF ->
                        body instanceof JsonValue.ObjectValue all
                                ? all.members().getOrDefault("data", body)
                                : body;
                    case PROMOTION_AMENDMENT -> body;
                });
    }

    private static JsonValue byContent(JsonValue tree, String path) {
        if (tree instanceof JsonValue.ObjectValue object) {
            Map<String, JsonValue> fields = new LinkedHashMap<>();
            object.members().forEach((key, value) -> fields.put(key, byContent(value, JsonPointers.append(path, key))));
            return new JsonValue.ObjectValue(fields);
        } else if (tree instanceof JsonValue.ArrayValue items) {
            return new JsonValue.ArrayValue(items.elements().stream()
                    .map(item -> byContent(item, path + "/*"))
                    .toList());
        } else if (tree instanceof JsonValue.StringValue text && FILES.contains(path)) {
            return new JsonValue.StringValue(text.value().substring(text.value().indexOf('/') + 1));
        }
        return tree;
    }

    /** Returns the message in a row's body. */
    public static InboundMessage read(InboundKind kind, JsonValue body, MessageFiles files) {
        InboundJsonReader members = InboundJsonReader.of(body);
        return switch (kind) {
            case PROMOTION -> PromotionReader.dossier(members, files);
            case PROMOTION_AMENDMENT -> AmendmentReader.amendment(members.requiredObject("data"));
            case TAX_DEBT -> TaxNoticeReader.debt(members);
            case PAYMENT_PROOF -> PaymentProofReader.proof(members.requiredObject("data"));
        };
    }
}
