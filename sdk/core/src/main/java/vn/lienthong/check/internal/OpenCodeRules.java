package vn.lienthong.check.internal;

import java.util.List;
import vn.lienthong.check.Rule;
import vn.lienthong.code.IdentityDocument.OtherDocument;
import vn.lienthong.code.OpenCode;
import vn.lienthong.dossier.DatabaseUse;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.Supplement;

/**
 * Rules on official vocabularies (LT-CODE-009). An unknown value that was read from this interface is sent back as
 * received, so it is only a warning. Any other value outside the lists cannot be written to a message, so it is a
 * failure.
 */
final class OpenCodeRules {
    /** The interface to which the packs apply. */
    private static final String WIRE = "portal1";

    private OpenCodeRules() {}

    static void checkKnown(Dossier dossier, Rule.FindingSink report) {
        visitCodes(dossier, (path, list, code) -> {
            if (!code.knownIn(report.lists()) && code.isWritableTo(WIRE, list)) {
                report.report(path, "code.unknown", code.list());
            }
        });
    }

    static void checkWritable(Dossier dossier, Rule.FindingSink report) {
        OpenCodeVisitor refuse = unwritableReporter(report);
        visitCodes(dossier, refuse);
        List<Owner> owners = dossier.parties().owners();
        for (int i = 0; i < owners.size(); i++) {
            if (owners.get(i).identity() instanceof OtherDocument other) {
                refuse.visit("/parties/owners/" + i + "/identity", "identity-kind", other.kind());
            }
        }
    }

    /** Checks the two codes that have rules of their own, which fail whatever list the value belongs to. */
    static void checkChannelAndStatus(Dossier dossier, Rule.FindingSink report) {
        OpenCodeVisitor refuse = unwritableReporter(report);
        refuse.visit("/filing/channel", "channel", dossier.filing().channel());
        refuse.visit("/status", "dossier-status", dossier.status());
    }

    private static OpenCodeVisitor unwritableReporter(Rule.FindingSink report) {
        return (path, list, code) -> {
            if (!code.isWritableTo(WIRE, list)) {
                report.report(path, "code.unwritable", list);
            }
        };
    }

    private static void visitCodes(Dossier dossier, OpenCodeVisitor visitor) {
        visitor.visit("/filing/place", "filing-place", dossier.filing().place());
        visitor.visit("/outcome/form", "result-return", dossier.outcome().form());
        visitor.visit("/payment/place", "payment-place", dossier.payment().place());
        List<Owner> owners = dossier.parties().owners();
        for (int i = 0; i < owners.size(); i++) {
            visitor.visit(
                    "/parties/owners/" + i + "/kind",
                    "owner-kind",
                    owners.get(i).kind());
        }
        visitFees("/payment/fees/", dossier.payment().fees(), visitor);
        visitDocuments("/papers/submitted/", dossier.papers().submitted(), visitor);
        List<Supplement> supplements = dossier.papers().supplements();
        for (int i = 0; i < supplements.size(); i++) {
            String path = "/papers/supplements/" + i;
            visitFees(path + "/fees/", supplements.get(i).fees(), visitor);
            visitDocuments(path + "/documents/", supplements.get(i).documents(), visitor);
        }
        List<DatabaseUse> databases = dossier.papers().databases();
        for (int i = 0; i < databases.size(); i++) {
            OpenCode database = databases.get(i).database();
            if (database != null) {
                visitor.visit("/papers/databases/" + i + "/database", "database", database);
            }
        }
    }

    private static void visitFees(String path, List<FeeItem> fees, OpenCodeVisitor visitor) {
        for (int i = 0; i < fees.size(); i++) {
            visitor.visit(
                    path + i + "/collection", "fee-collection", fees.get(i).collection());
            visitor.visit(path + i + "/kind", "fee-kind", fees.get(i).kind());
        }
    }

    private static void visitDocuments(String path, List<SubmittedDocument> papers, OpenCodeVisitor visitor) {
        for (int i = 0; i < papers.size(); i++) {
            visitor.visit(path + i + "/reuse", "reuse", papers.get(i).reuse());
        }
    }

    private interface OpenCodeVisitor {
        void visit(String path, String list, OpenCode code);
    }
}
