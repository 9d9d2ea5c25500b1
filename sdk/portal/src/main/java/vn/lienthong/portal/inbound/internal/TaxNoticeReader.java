package vn.lienthong.portal.inbound.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.Money;
import vn.lienthong.code.TaxCode;
import vn.lienthong.portal.inbound.message.InboundKind;
import vn.lienthong.portal.inbound.message.TaxDebt;
import vn.lienthong.value.JsonValue;

/** Reader for land tax notices: base64 of XML, split into one inbox row for each debt (LT-IN-007, LT-IN-008). */
final class TaxNoticeReader {
    private static final String DOSSIER = "MA_HSO";
    private static final String TAX_CODE = "MA_SO_THUE";
    private static final String DECISION = "SO_QUYET_DINH";
    private static final String DAY = "NGAY_QUYET_DINH";
    private static final String LINES = "LIST";
    private static final String ITEM = "TEN_TIEUMUC";
    private static final String AMOUNT = "SO_TIEN";

    private TaxNoticeReader() {}

    /**
     * Parses a notice into one entry for each debt. Rows with the same identity are lines of one debt; identical lines
     * are merged.
     *
     * @throws RequestRejectedException if the notice is invalid or has no rows
     */
    static List<InboxEntry> letters(String base64) {
        Map<List<String>, NoticeDebt> debts = new LinkedHashMap<>();
        for (Map<String, String> row : TaxXmlReader.rows(bytes(base64))) {
            String decision = required(row, DECISION);
            List<String> identity = List.of(required(row, DOSSIER), required(row, TAX_CODE), decision);
            debts.computeIfAbsent(identity, any -> new NoticeDebt(new LinkedHashSet<>(), new LinkedHashSet<>()))
                    .add(row);
        }
        if (debts.isEmpty()) {
            throw RequestRejectedException.of("inbound.missing", LINES);
        }
        List<InboxEntry> letters = new ArrayList<>();
        debts.forEach((identity, debt) ->
                letters.add(new InboxEntry(InboundKind.TAX_DEBT, identity, debt.tree(identity), -1)));
        return letters;
    }

    /** The base64 may contain line breaks, as in mail. */
    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64.replaceAll("[\r\n]", ""));
        } catch (IllegalArgumentException quoting) {
            throw RequestRejectedException.of("inbound.encoding");
        }
    }

    private static String required(Map<String, String> row, String key) {
        String text = row.getOrDefault(key, "");
        if (text.isBlank()) {
            throw RequestRejectedException.of("inbound.missing", key);
        }
        return text;
    }

    /** Returns a debt with its lines in a fixed order, independent of the order received. */
    static JsonValue withoutOrder(JsonValue debt) {
        if (!(debt instanceof JsonValue.ObjectValue all
                && all.members().get(LINES) instanceof JsonValue.ArrayValue lines)) {
            return debt;
        }
        Map<String, JsonValue> fields = new LinkedHashMap<>(all.members());
        fields.put(
                LINES,
                new JsonValue.ArrayValue(lines.elements().stream()
                        .sorted(Comparator.comparing(JsonTreeDigest::of))
                        .toList()));
        return new JsonValue.ObjectValue(fields);
    }

    /** Parses the debt in the body of an inbox row. */
    static TaxDebt debt(InboundJsonReader in) {
        List<TaxDebt.TaxDebtLine> lines = new ArrayList<>();
        for (InboundJsonReader line : in.list(LINES)) {
            lines.add(new TaxDebt.TaxDebtLine(line.text(ITEM), line.requiredMoney(AMOUNT)));
        }
        return new TaxDebt(
                in.required(DOSSIER, DossierCode::of),
                in.required(TAX_CODE, TaxCode::of),
                in.required(DECISION),
                day(in.text(DAY)),
                lines);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null
                ? null
                : InboundFormats.day(text).orElseThrow(() -> RequestRejectedException.of("inbound.wrong", DAY));
    }

    /** The distinct days and lines of one debt. */
    private record NoticeDebt(Set<String> days, Set<JsonValue> lines) {
        private void add(Map<String, String> row) {
            Money amount = InboundFormats.money(required(row, AMOUNT))
                    .orElseThrow(() -> RequestRejectedException.of("inbound.money", AMOUNT));
            String day = row.getOrDefault(DAY, "");
            if (!day.isBlank()) {
                day(day);
                days.add(day);
            }
            Map<String, JsonValue> line = new LinkedHashMap<>();
            line.put(ITEM, new JsonValue.StringValue(row.getOrDefault(ITEM, "")));
            line.put(AMOUNT, new JsonValue.NumberValue(Long.toString(amount.dong())));
            lines.add(new JsonValue.ObjectValue(line));
        }

        private JsonValue tree(List<String> identity) {
            if (days.size() > 1) {
                throw RequestRejectedException.of("inbound.wrong", DAY);
            }
            Map<String, JsonValue> fields = new LinkedHashMap<>();
            fields.put(DOSSIER, new JsonValue.StringValue(identity.get(0)));
            fields.put(TAX_CODE, new JsonValue.StringValue(identity.get(1)));
            fields.put(DECISION, new JsonValue.StringValue(identity.get(2)));
            days.forEach(day -> fields.put(DAY, new JsonValue.StringValue(day)));
            fields.put(LINES, new JsonValue.ArrayValue(new ArrayList<>(lines)));
            return new JsonValue.ObjectValue(fields);
        }
    }
}
