package vn.lienthong.portal.internal.inbound;

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
import vn.lienthong.error.Tree;
import vn.lienthong.portal.inbound.DossierFacts;
import vn.lienthong.portal.inbound.PayableItem;

/** What is asked of an agency and answered at once. */
public final class Facts {
    private static final String FOR_FEES = "2";
    private static final int PAYABLE = 1;

    private Facts() {}

    /** The dossier that is looked up. */
    public static DossierCode lookedUp(Tree body) {
        return Members.of(body).required("masohoso", DossierCode::of);
    }

    /** The dossier that is to be paid for. */
    public static DossierCode paidFor(Tree body) {
        return Members.of(body).required("MaHoSo", DossierCode::of);
    }

    /** The facts of a dossier, bare; a status that the portal does not know is not told (LT-IN-010). */
    public static String dossier(DossierFacts facts) {
        String status = Forms.code(facts.status());
        if (status.isEmpty()) {
            throw Refusal.of("inbound.no-status");
        }
        Map<String, Tree> fields = new LinkedHashMap<>();
        put(fields, "MaHoSo", facts.code().value());
        put(fields, "MaTTHC", facts.procedure().code().value());
        put(fields, "TenTTHC", facts.procedure().name());
        FieldCode field = facts.procedure().field().code();
        put(fields, "MaLinhVuc", field == null ? null : field.value());
        put(fields, "TenLinhVuc", facts.procedure().field().name());
        put(fields, "LoaiDoiTuong", Forms.code(facts.ownerKind()));
        put(fields, "TrangThaiHoSo", status);
        put(fields, "HinhThuc", Forms.code(facts.resultReturn()));
        put(fields, "DonViXuLy", facts.agency());
        return Replies.text(fields);
    }

    /** What is to be paid, or that nothing is (LT-IN-012). */
    public static String payable(Optional<PayableItem> item) {
        Map<String, Tree> answer = Replies.coded(item.isPresent() ? PAYABLE : 0, "");
        answer.put("message", item.map(Facts::item).orElse(new Tree.Items(List.of())));
        return Replies.text(answer);
    }

    private static Tree item(PayableItem item) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        put(fields, "MaTraCuuTT", item.reference());
        put(fields, "MaDichVu", FOR_FEES);
        put(fields, "MaHoSo", item.dossier().value());
        put(fields, "MaTTHC", item.procedure().code().value());
        put(fields, "TenTTHC", item.procedure().name());
        ServiceCode service = item.service();
        put(fields, "MaDVC", service == null ? null : service.value());
        List<Tree> fees = new ArrayList<>();
        List<Tree> parts = new ArrayList<>();
        item.lines().forEach(line -> fees.add(fee(line)));
        item.lines().forEach(line -> parts.add(part(line)));
        fields.put("PhiLePhi", new Tree.Items(fees));
        fields.put("DSKhoanNop", new Tree.Items(parts));
        put(fields, "TKThuHuong", item.beneficiary().account().value());
        put(fields, "MaNHThuHuong", item.beneficiary().bank());
        put(fields, "TenTKThuHuong", item.beneficiary().name());
        return new Tree.Fields(fields);
    }

    private static Tree fee(PayableItem.Line line) {
        Tree kind = new Tree.Lexeme(line.charge() ? "2" : "1");
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("LoaiPhiLePhi", kind);
        fields.put("MaPhiLePhi", kind);
        put(fields, "TenPhiLePhi", line.name());
        fields.put("SoTien", new Tree.Lexeme(digits(line.amount())));
        return new Tree.Fields(fields);
    }

    /** The same amount as the fee's, so that both sums agree; here as a text, as seen. */
    private static Tree part(PayableItem.Line line) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        put(fields, "NoiDung", line.name());
        put(fields, "SoTien", digits(line.amount()));
        return new Tree.Fields(fields);
    }

    private static String digits(Money amount) {
        return Long.toString(amount.dong());
    }

    private static void put(Map<String, Tree> fields, String key, @Nullable String text) {
        fields.put(key, new Tree.Text(text == null ? "" : text));
    }

    /** The refusal of a dossier that is not there. */
    public static Refusal notFound() {
        return Refusal.of("inbound.not-found");
    }
}
