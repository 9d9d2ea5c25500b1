package vn.lienthong.check;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.Money;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.dossier.DatabaseUse;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.OtherPaper;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.Supplement;

/** The rules on what the form of a message has no place for: what breaks one of them cannot be sent at all. */
final class FormRules {
    private FormRules() {}

    /** Those of a pack, in which the channel and the status have rules of their own. */
    static List<Rule<Dossier>> inPack() {
        return List.of(
                new Rule<>("LT-DOS-006", RuleSource.WIRE, FormRules::owners),
                new Rule<>("LT-MSG-008", RuleSource.WIRE, FormRules::years),
                new Rule<>("LT-DOS-013", RuleSource.WIRE, FormRules::caps),
                new Rule<>("LT-DOS-021", RuleSource.WIRE, FormRules::amounts),
                new Rule<>("LT-MSG-014", RuleSource.WIRE, FormRules::otherPapers),
                new Rule<>("LT-SYNC-011", RuleSource.WIRE, FormRules::databases),
                new Rule<>("LT-CODE-009", RuleSource.WIRE, OpenCodeRules::unwritable));
    }

    static List<Rule<Dossier>> all() {
        Rule<Dossier> ruledApart = new Rule<>("LT-CODE-009", RuleSource.WIRE, OpenCodeRules::unwritableRuledApart);
        return Stream.concat(inPack().stream(), Stream.of(ruledApart)).toList();
    }

    private static void owners(Dossier dossier, Rule.FindingSink report) {
        if (dossier.parties().owners().isEmpty()) {
            report.report("/parties/owners", "dossier.owner.none");
        }
    }

    private static void years(Dossier dossier, Rule.FindingSink report) {
        year("/filing/submittedAt", dossier.filing().submittedAt(), report);
        year("/filing/receivedAt", dossier.filing().receivedAt(), report);
        year("/appointment", dossier.appointment(), report);
        year("/handling/settledAt", dossier.handling().settledAt(), report);
        year("/handling/returnedAt", dossier.handling().returnedAt(), report);
        year("/handling/refusedAt", dossier.handling().refusedAt(), report);
        List<Supplement> supplements = dossier.papers().supplements();
        for (int i = 0; i < supplements.size(); i++) {
            Supplement supplement = supplements.get(i);
            String path = "/papers/supplements/" + i;
            year(path + "/request/at", supplement.request().at(), report);
            year(path + "/answer/at", supplement.answer().at(), report);
            year(path + "/appointmentBefore", supplement.appointmentBefore(), report);
            year(path + "/appointmentAfter", supplement.appointmentAfter(), report);
        }
    }

    private static void year(String path, @Nullable OffsetDateTime time, Rule.FindingSink report) {
        if (time != null && !VietnamTime.hasFourDigitYear(time)) {
            report.report(path, "dossier.date.year");
        }
    }

    private static void caps(Dossier dossier, Rule.FindingSink report) {
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

    private static void fileNames(String path, List<SubmittedDocument> papers, Rule.FindingSink report) {
        for (int i = 0; i < papers.size(); i++) {
            cap(path + i + "/fileName", papers.get(i).fileName(), 4000, report);
        }
    }

    /** Counts code points, as the schema does: a letter beyond the first plane of Unicode is one character. */
    private static void cap(String path, @Nullable MaskedValue text, int cap, Rule.FindingSink report) {
        if (text == null || text.value().length() <= cap) {
            return;
        }
        int length = text.value().codePointCount(0, text.value().length());
        if (length > cap) {
            report.report(path, "dossier.text.long", Integer.toString(length), Integer.toString(cap));
        }
    }

    private static void amounts(Dossier dossier, Rule.FindingSink report) {
        fees("/payment/fees/", dossier.payment().fees(), report);
        List<Supplement> supplements = dossier.papers().supplements();
        for (int i = 0; i < supplements.size(); i++) {
            fees("/papers/supplements/" + i + "/fees/", supplements.get(i).fees(), report);
        }
    }

    private static void fees(String path, List<FeeItem> fees, Rule.FindingSink report) {
        for (int i = 0; i < fees.size(); i++) {
            fee(path + i, fees.get(i), report);
        }
    }

    private static void fee(String path, FeeItem fee, Rule.FindingSink report) {
        Money price = fee.unitPrice();
        boolean negativePrice = price != null && price.dong() < 0;
        if (fee.quantity() < 0) {
            report.report(path + "/quantity", "dossier.number.negative");
        }
        if (negativePrice) {
            report.report(path + "/unitPrice", "dossier.number.negative");
        }
        if (price != null && !negativePrice && fee.quantity() > 0 && price.dong() > Long.MAX_VALUE / fee.quantity()) {
            report.report(path, "dossier.fee.too-large");
        }
    }

    private static void otherPapers(Dossier dossier, Rule.FindingSink report) {
        List<OtherPaper> others = dossier.papers().others();
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).quantity() < 0) {
                report.report("/papers/others/" + i + "/quantity", "dossier.number.negative");
            }
            if (others.get(i).kind() < 0) {
                report.report("/papers/others/" + i + "/kind", "dossier.number.negative");
            }
        }
    }

    private static void databases(Dossier dossier, Rule.FindingSink report) {
        List<DatabaseUse> databases = dossier.papers().databases();
        for (int i = 0; i < databases.size(); i++) {
            if (databases.get(i).database() == null) {
                report.report("/papers/databases/" + i + "/database", "dossier.database.none");
            }
        }
    }
}
