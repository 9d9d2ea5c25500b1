package vn.lienthong.portal.internal.inbound;

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
import vn.lienthong.error.Tree;
import vn.lienthong.portal.inbound.InboundKind;
import vn.lienthong.portal.inbound.TaxDebt;

/** Notices of land tax: base64 of XML, cut into one row for each debt (LT-IN-007, LT-IN-008). */
final class TaxNotices {
    private static final String DOSSIER = "MA_HSO";
    private static final String TAX_CODE = "MA_SO_THUE";
    private static final String DECISION = "SO_QUYET_DINH";
    private static final String DAY = "NGAY_QUYET_DINH";
    private static final String LINES = "LIST";
    private static final String ITEM = "TEN_TIEUMUC";
    private static final String AMOUNT = "SO_TIEN";

    private TaxNotices() {}

    /** The debts of a notice; rows of one identity are lines of one debt, and a line that stands twice is one. */
    static List<Letter> letters(String base64) {
        Map<List<String>, Debt> debts = new LinkedHashMap<>();
        for (Map<String, String> row : TaxXml.rows(bytes(base64))) {
            String decision = required(row, DECISION);
            List<String> identity = List.of(required(row, DOSSIER), required(row, TAX_CODE), decision);
            debts.computeIfAbsent(identity, any -> new Debt(new LinkedHashSet<>(), new LinkedHashSet<>()))
                    .add(row);
        }
        if (debts.isEmpty()) {
            throw Refusal.of("inbound.missing", LINES);
        }
        List<Letter> letters = new ArrayList<>();
        debts.forEach(
                (identity, debt) -> letters.add(new Letter(InboundKind.TAX_DEBT, identity, debt.tree(identity), -1)));
        return letters;
    }

    /** Lines of text may be broken, as in mail. */
    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64.replaceAll("[\r\n]", ""));
        } catch (IllegalArgumentException quoting) {
            throw Refusal.of("inbound.encoding");
        }
    }

    private static String required(Map<String, String> row, String key) {
        String text = row.getOrDefault(key, "");
        if (text.isBlank()) {
            throw Refusal.of("inbound.missing", key);
        }
        return text;
    }

    /** A debt whose lines stand in an order that does not depend on how they came. */
    static Tree unordered(Tree debt) {
        if (!(debt instanceof Tree.Fields all && all.map().get(LINES) instanceof Tree.Items lines)) {
            return debt;
        }
        Map<String, Tree> fields = new LinkedHashMap<>(all.map());
        fields.put(
                LINES,
                new Tree.Items(lines.list().stream()
                        .sorted(Comparator.comparing(Canonical::of))
                        .toList()));
        return new Tree.Fields(fields);
    }

    /** The debt of a row. */
    static TaxDebt debt(Members in) {
        List<TaxDebt.Line> lines = new ArrayList<>();
        for (Members line : in.list(LINES)) {
            lines.add(new TaxDebt.Line(line.text(ITEM), line.requiredMoney(AMOUNT)));
        }
        return new TaxDebt(
                in.required(DOSSIER, DossierCode::of),
                in.required(TAX_CODE, TaxCode::of),
                in.required(DECISION),
                day(in.text(DAY)),
                lines);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : Forms.day(text).orElseThrow(() -> Refusal.of("inbound.wrong", DAY));
    }

    /** Days and lines of one identity, each once. */
    private record Debt(Set<String> days, Set<Tree> lines) {
        private void add(Map<String, String> row) {
            Money amount = Forms.money(required(row, AMOUNT)).orElseThrow(() -> Refusal.of("inbound.money", AMOUNT));
            String day = row.getOrDefault(DAY, "");
            if (!day.isBlank()) {
                day(day);
                days.add(day);
            }
            Map<String, Tree> line = new LinkedHashMap<>();
            line.put(ITEM, new Tree.Text(row.getOrDefault(ITEM, "")));
            line.put(AMOUNT, new Tree.Lexeme(Long.toString(amount.dong())));
            lines.add(new Tree.Fields(line));
        }

        private Tree tree(List<String> identity) {
            if (days.size() > 1) {
                throw Refusal.of("inbound.wrong", DAY);
            }
            Map<String, Tree> fields = new LinkedHashMap<>();
            fields.put(DOSSIER, new Tree.Text(identity.get(0)));
            fields.put(TAX_CODE, new Tree.Text(identity.get(1)));
            fields.put(DECISION, new Tree.Text(identity.get(2)));
            days.forEach(day -> fields.put(DAY, new Tree.Text(day)));
            fields.put(LINES, new Tree.Items(new ArrayList<>(lines)));
            return new Tree.Fields(fields);
        }
    }
}
