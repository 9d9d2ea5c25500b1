package vn.lienthong.check.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.check.Rule;
import vn.lienthong.check.RuleSource;
import vn.lienthong.code.Money;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.dossier.DatabaseUse;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.OtherPaper;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.Supplement;

/** Rules on what a message cannot contain: a dossier that violates one cannot be sent. */
public final class WireFormatRules {
    private WireFormatRules() {}

    /** Returns the rules for a pack, which has separate rules for channel and status. */
    static List<Rule<Dossier>> packRules() {
        return List.of(
                new Rule<>("LT-DOS-006", RuleSource.WIRE, WireFormatRules::checkOwners),
                new Rule<>("LT-MSG-008", RuleSource.WIRE, WireFormatRules::checkYears),
                new Rule<>("LT-DOS-013", RuleSource.WIRE, WireFormatRules::checkLengths),
                new Rule<>("LT-DOS-021", RuleSource.WIRE, WireFormatRules::checkAmounts),
                new Rule<>("LT-MSG-014", RuleSource.WIRE, WireFormatRules::checkOtherPapers),
                new Rule<>("LT-SYNC-011", RuleSource.WIRE, WireFormatRules::checkDatabases),
                new Rule<>("LT-CODE-009", RuleSource.WIRE, OpenCodeRules::checkWritable));
    }

    public static List<Rule<Dossier>> all() {
        Rule<Dossier> ruledApart = new Rule<>("LT-CODE-009", RuleSource.WIRE, OpenCodeRules::checkChannelAndStatus);
        return Stream.concat(packRules().stream(), Stream.of(ruledApart)).toList();
    }

    private static void checkOwners(Dossier dossier, Rule.FindingSink report) {
        if (dossier.parties().owners().isEmpty()) {
            report.report("/parties/owners", "dossier.owner.none");
        }
    }

    private static void checkYears(Dossier dossier, Rule.FindingSink report) {
        checkYear("/filing/submittedAt", dossier.filing().submittedAt(), report);
        checkYear("/filing/receivedAt", dossier.filing().receivedAt(), report);
        checkYear("/appointment", dossier.appointment(), report);
        checkYear("/handling/settledAt", dossier.handling().settledAt(), report);
        checkYear("/handling/returnedAt", dossier.handling().returnedAt(), report);
        checkYear("/handling/refusedAt", dossier.handling().refusedAt(), report);
        List<Supplement> supplements = dossier.papers().supplements();
        for (int i = 0; i < supplements.size(); i++) {
            Supplement supplement = supplements.get(i);
            String path = "/papers/supplements/" + i;
            checkYear(path + "/request/at", supplement.request().at(), report);
            checkYear(path + "/answer/at", supplement.answer().at(), report);
            checkYear(path + "/appointmentBefore", supplement.appointmentBefore(), report);
            checkYear(path + "/appointmentAfter", supplement.appointmentAfter(), report);
        }
    }

    private static void checkYear(String path, @Nullable OffsetDateTime time, Rule.FindingSink report) {
        if (time != null && !VietnamTime.hasFourDigitYear(time)) {
            report.report(path, "dossier.date.year");
        }
    }

    private static void checkLengths(Dossier dossier, Rule.FindingSink report) {
        checkLength("/handling/summary", dossier.handling().summary(), 1000, report);
        checkLength("/handling/note", dossier.handling().note(), 2000, report);
        checkFileNames("/papers/submitted/", dossier.papers().submitted(), report);
        var supplements = dossier.papers().supplements();
        for (int i = 0; i < supplements.size(); i++) {
            checkFileNames(
                    "/papers/supplements/" + i + "/documents/",
                    supplements.get(i).documents(),
                    report);
        }
        var results = dossier.outcome().results();
        for (int i = 0; i < results.size(); i++) {
            checkLength("/outcome/results/" + i + "/name", results.get(i).name(), 2000, report);
        }
    }

    private static void checkFileNames(String path, List<SubmittedDocument> papers, Rule.FindingSink report) {
        for (int i = 0; i < papers.size(); i++) {
            checkLength(path + i + "/fileName", papers.get(i).fileName(), 4000, report);
        }
    }

    /** Counts code points, as the schema does: a character outside the Basic Multilingual Plane counts as one. */
    private static void checkLength(String path, @Nullable MaskedValue text, int cap, Rule.FindingSink report) {
        if (text == null || text.value().length() <= cap) {
            return;
        }
        int length = text.value().codePointCount(0, text.value().length());
        if (length > cap) {
            report.report(path, "dossier.text.long", Integer.toString(length), Integer.toString(cap));
        }
    }

    private static void checkAmounts(Dossier dossier, Rule.FindingSink report) {
        checkFees("/payment/fees/", dossier.payment().fees(), report);
        List<Supplement> supplements = dossier.papers().supplements();
        for (int i = 0; i < supplements.size(); i++) {
            checkFees("/papers/supplements/" + i + "/fees/", supplements.get(i).fees(), report);
        }
    }

    private static void checkFees(String path, List<FeeItem> fees, Rule.FindingSink report) {
        for (int i = 0; i < fees.size(); i++) {
            checkFee(path + i, fees.get(i), report);
        }
    }

    private static void checkFee(String path, FeeItem fee, Rule.FindingSink report) {
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

    private static void checkOtherPapers(Dossier dossier, Rule.FindingSink report) {
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

    private static void checkDatabases(Dossier dossier, Rule.FindingSink report) {
        List<DatabaseUse> databases = dossier.papers().databases();
        for (int i = 0; i < databases.size(); i++) {
            if (databases.get(i).database() == null) {
                report.report("/papers/databases/" + i + "/database", "dossier.database.none");
            }
        }
    }
}
