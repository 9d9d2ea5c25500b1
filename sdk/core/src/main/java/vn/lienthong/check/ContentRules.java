package vn.lienthong.check;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.vocabulary.PaymentPlace;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.Result;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.Supplement;

/** The rules on the papers, fees and results of a dossier. */
final class ContentRules {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/]", Pattern.CASE_INSENSITIVE);

    private ContentRules() {}

    static List<Rule<Dossier>> all() {
        return List.of(
                new Rule<>("LT-DOS-015", RuleSource.PRACTICE, ContentRules::payment),
                new Rule<>("LT-DOS-016", RuleSource.PRACTICE, ContentRules::result),
                new Rule<>("LT-DOS-017", RuleSource.PRACTICE, ContentRules::supplement),
                new Rule<>("LT-MSG-013", RuleSource.PRACTICE, ContentRules::links));
    }

    private static void payment(Dossier dossier, Rule.FindingSink report) {
        boolean due = dossier.payment().fees().stream().anyMatch(ContentRules::costs);
        boolean none = dossier.payment().place().equals(PaymentPlace.NONE);
        if (due && none) {
            report.report("/payment/place", "dossier.payment.none");
        } else if (!due && !none && dossier.payment().fees().isEmpty()) {
            report.report("/payment/place", "dossier.payment.without-fee");
        }
    }

    /** Whether something is due. Asked without the product, which may be too large to exist. */
    private static boolean costs(FeeItem fee) {
        return fee.unitPrice() != null && !fee.unitPrice().isZero() && fee.quantity() != 0;
    }

    private static void result(Dossier dossier, Rule.FindingSink report) {
        if (dossier.status().equals(DossierStatus.RETURNED)
                && dossier.outcome().results().isEmpty()) {
            report.report("/outcome/results", "dossier.result.none");
        }
    }

    private static void supplement(Dossier dossier, Rule.FindingSink report) {
        if (dossier.status().equals(DossierStatus.SUPPLEMENT_ASKED)) {
            return;
        }
        List<Supplement> supplements = dossier.papers().supplements();
        for (int i = 0; i < supplements.size(); i++) {
            if (!supplements.get(i).closed()) {
                report.report("/papers/supplements/" + i, "dossier.supplement.open");
            }
        }
    }

    private static void links(Dossier dossier, Rule.FindingSink report) {
        links("/papers/submitted/", dossier.papers().submitted(), report);
        List<Supplement> supplements = dossier.papers().supplements();
        for (int i = 0; i < supplements.size(); i++) {
            links("/papers/supplements/" + i + "/documents/", supplements.get(i).documents(), report);
        }
        List<Result> results = dossier.outcome().results();
        for (int i = 0; i < results.size(); i++) {
            link("/outcome/results/" + i + "/url", results.get(i).url(), report);
        }
    }

    private static void links(String path, List<SubmittedDocument> papers, Rule.FindingSink report) {
        for (int i = 0; i < papers.size(); i++) {
            link(path + i + "/url", papers.get(i).url(), report);
        }
    }

    private static void link(String path, @Nullable FileUrl link, Rule.FindingSink report) {
        if (link != null && !ADDRESS.matcher(link.value()).lookingAt()) {
            report.report(path, "dossier.link.no-url");
        }
    }
}
