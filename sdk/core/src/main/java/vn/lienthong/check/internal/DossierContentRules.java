package vn.lienthong.check.internal;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.check.Rule;
import vn.lienthong.check.RuleSource;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.vocabulary.PaymentPlace;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.Result;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.Supplement;

/** Rules on the papers, fees and results of a dossier. */
final class DossierContentRules {
    private static final Pattern URL_START = Pattern.compile("https?://[^/]", Pattern.CASE_INSENSITIVE);

    private DossierContentRules() {}

    static List<Rule<Dossier>> all() {
        return List.of(
                new Rule<>("LT-DOS-015", RuleSource.PRACTICE, DossierContentRules::checkPayment),
                new Rule<>("LT-DOS-016", RuleSource.PRACTICE, DossierContentRules::checkResult),
                new Rule<>("LT-DOS-017", RuleSource.PRACTICE, DossierContentRules::checkSupplements),
                new Rule<>("LT-MSG-013", RuleSource.PRACTICE, DossierContentRules::checkLinks));
    }

    private static void checkPayment(Dossier dossier, Rule.FindingSink report) {
        boolean due = dossier.payment().fees().stream().anyMatch(DossierContentRules::hasCost);
        boolean none = dossier.payment().place().equals(PaymentPlace.NONE);
        if (due && none) {
            report.report("/payment/place", "dossier.payment.none");
        } else if (!due && !none && dossier.payment().fees().isEmpty()) {
            report.report("/payment/place", "dossier.payment.without-fee");
        }
    }

    /** Returns whether a fee is due. Does not compute the product, which may overflow. */
    private static boolean hasCost(FeeItem fee) {
        return fee.unitPrice() != null && !fee.unitPrice().isZero() && fee.quantity() != 0;
    }

    private static void checkResult(Dossier dossier, Rule.FindingSink report) {
        if (dossier.status().equals(DossierStatus.RETURNED)
                && dossier.outcome().results().isEmpty()) {
            report.report("/outcome/results", "dossier.result.none");
        }
    }

    private static void checkSupplements(Dossier dossier, Rule.FindingSink report) {
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

    private static void checkLinks(Dossier dossier, Rule.FindingSink report) {
        checkLinks("/papers/submitted/", dossier.papers().submitted(), report);
        List<Supplement> supplements = dossier.papers().supplements();
        for (int i = 0; i < supplements.size(); i++) {
            checkLinks(
                    "/papers/supplements/" + i + "/documents/",
                    supplements.get(i).documents(),
                    report);
        }
        List<Result> results = dossier.outcome().results();
        for (int i = 0; i < results.size(); i++) {
            checkLink("/outcome/results/" + i + "/url", results.get(i).url(), report);
        }
    }

    private static void checkLinks(String path, List<SubmittedDocument> papers, Rule.FindingSink report) {
        for (int i = 0; i < papers.size(); i++) {
            checkLink(path + i + "/url", papers.get(i).url(), report);
        }
    }

    private static void checkLink(String path, @Nullable FileUrl link, Rule.FindingSink report) {
        if (link != null && !URL_START.matcher(link.value()).lookingAt()) {
            report.report(path, "dossier.link.no-url");
        }
    }
}
