package vn.lienthong.portal.internal.inbound;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.FileName;
import vn.lienthong.error.Tree;
import vn.lienthong.portal.inbound.InboundKind;
import vn.lienthong.portal.inbound.InboundMessage;
import vn.lienthong.portal.inbound.ReceivedFile;

/** Tells what a body is, and reads what was stored of it. */
public final class Letters {
    /** Where in a promotion dossier files stand, as base64 (LT-IN-015). */
    public static final Set<String> FILES = Set.of("/TepDonDangKy", "/TaiLieuNop/*/Base64");

    private static final String NOTICE = "NhanThongBaoThueDat";
    private static final String PROOF = "NhanChungTuThueDat";

    /** The code of the field for a dossier that is there (LT-IN-005). */
    private static final int THERE = 1;

    private static final int FAILED = -1;

    private Letters() {}

    /** A file of a message by what stands in its place. */
    public interface Files extends BiFunction<String, @Nullable FileName, ReceivedFile> {}

    /**
     * The rows of a body, each of which can be read.
     *
     * @throws Refusal if something is missing or wrong
     */
    public static List<Letter> of(Service service, Tree body, Files files) {
        Members members = Members.of(body);
        if (service == Service.PROMOTION) {
            return List.of(
                    promotion(body, Promotions.dossier(members, files).code().value()));
        }
        String name = members.required("service");
        Members data = members.requiredObject("data");
        if (name.equals(NOTICE)) {
            return TaxNotices.letters(data.required("FileThongBaoThue"));
        } else if (name.equals(PROOF)) {
            return List.of(new Letter(InboundKind.PAYMENT_PROOF, Proofs.identity(Proofs.proof(data)), body, FAILED));
        } else if (service == Service.AMENDMENT && data.has("MaHoSoQG")) {
            String code = Amendments.amendment(data).code().value();
            return List.of(new Letter(InboundKind.PROMOTION_AMENDMENT, List.of(code), body, THERE));
        }
        throw Refusal.of("inbound.unknown-service");
    }

    private static Letter promotion(Tree body, String code) {
        return new Letter(InboundKind.PROMOTION, List.of(code), body, THERE);
    }

    /**
     * The digest of a body: of its files by their content, for their names here differ with each time that they come; of a
     * debt without the order of its lines; of a proof without what stands around it, which says how it was sent.
     */
    public static String digest(Letter letter) {
        Tree body = letter.body();
        return Canonical.of(
                switch (letter.kind()) {
                    case PROMOTION -> byContent(body, "");
                    case TAX_DEBT -> TaxNotices.unordered(body);
                    case PAYMENT_PROOF ->
                        body instanceof Tree.Fields all ? all.map().getOrDefault("data", body) : body;
                    case PROMOTION_AMENDMENT -> body;
                });
    }

    private static Tree byContent(Tree tree, String path) {
        if (tree instanceof Tree.Fields object) {
            Map<String, Tree> fields = new LinkedHashMap<>();
            object.map()
                    .forEach((key, value) -> fields.put(
                            key,
                            byContent(value, path + "/" + key.replace("~", "~0").replace("/", "~1"))));
            return new Tree.Fields(fields);
        } else if (tree instanceof Tree.Items items) {
            return new Tree.Items(items.list().stream()
                    .map(item -> byContent(item, path + "/*"))
                    .toList());
        } else if (tree instanceof Tree.Text text && FILES.contains(path)) {
            return new Tree.Text(text.value().substring(text.value().indexOf('/') + 1));
        }
        return tree;
    }

    /** The message of a row's body. */
    public static InboundMessage read(InboundKind kind, Tree body, Files files) {
        Members members = Members.of(body);
        return switch (kind) {
            case PROMOTION -> Promotions.dossier(members, files);
            case PROMOTION_AMENDMENT -> Amendments.amendment(members.requiredObject("data"));
            case TAX_DEBT -> TaxNotices.debt(members);
            case PAYMENT_PROOF -> Proofs.proof(members.requiredObject("data"));
        };
    }
}
