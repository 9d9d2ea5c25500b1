package vn.lienthong.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Masked;
import vn.lienthong.code.PaymentPlace;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.Supplement;

/** The rules on the papers, fees and results of a dossier, and on how long its texts may be. */
final class ContentRules {
    private ContentRules() {}

    static List<Rule<Dossier>> all() {
        return List.of(
                new Rule<>("LT-DOS-013", Source.WIRE, ContentRules::caps),
                new Rule<>("LT-DOS-015", Source.PRACTICE, ContentRules::payment),
                new Rule<>("LT-DOS-016", Source.PRACTICE, ContentRules::result),
                new Rule<>("LT-DOS-017", Source.PRACTICE, ContentRules::supplement));
    }

    private static void caps(Dossier dossier, Rule.Report report) {
        cap("/handling/summary", dossier.handling().summary(), 1000, report);
        cap("/handling/note", dossier.handling().note(), 2000, report);
        fileNames("/papers/submitted/", dossier.papers().submitted(), report);
        var supplements = dossier.papers().supplements();
        for (int i = 0; i < supplements.size(); i++) {
            fileNames(
                    "/papers/supplements/" + i + "/documents/",
                    supplements.get(i).documents(),
                    report);
        }
        var results = dossier.outcome().results();
        for (int i = 0; i < results.size(); i++) {
            cap("/outcome/results/" + i + "/name", results.get(i).name(), 2000, report);
        }
    }

    private static void fileNames(String path, List<SubmittedDocument> papers, Rule.Report report) {
        for (int i = 0; i < papers.size(); i++) {
            cap(path + i + "/fileName", papers.get(i).fileName(), 4000, report);
        }
    }

    private static void cap(String path, @Nullable Masked text, int cap, Rule.Report report) {
        if (text != null && text.value().length() > cap) {
            report.found(
                    path, "dossier.text.long", Integer.toString(text.value().length()), Integer.toString(cap));
        }
    }

    private static void payment(Dossier dossier, Rule.Report report) {
        boolean due = dossier.payment().fees().stream().anyMatch(ContentRules::costs);
        boolean none = dossier.payment().place().equals(PaymentPlace.NONE);
        if (due && none) {
            report.found("/payment/place", "dossier.payment.none");
        } else if (!due && !none && dossier.payment().fees().isEmpty()) {
            report.found("/payment/place", "dossier.payment.without-fee");
        }
    }

    /** Whether something is due. Asked without the product, which may be too large to exist. */
    private static boolean costs(FeeItem fee) {
        return fee.unitPrice() != null && !fee.unitPrice().isZero() && fee.quantity() != 0;
    }

    private static void result(Dossier dossier, Rule.Report report) {
        if (dossier.status().equals(DossierStatus.RETURNED)
                && dossier.outcome().results().isEmpty()) {
            report.found("/outcome/results", "dossier.result.none");
        }
    }

    private static void supplement(Dossier dossier, Rule.Report report) {
        if (dossier.status().equals(DossierStatus.SUPPLEMENT_ASKED)) {
            return;
        }
        List<Supplement> supplements = dossier.papers().supplements();
        for (int i = 0; i < supplements.size(); i++) {
            if (!supplements.get(i).closed()) {
                report.found("/papers/supplements/" + i, "dossier.supplement.open");
            }
        }
    }
}
