package vn.lienthong.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.IdentityDocument.OldIdentityCard;
import vn.lienthong.code.IdentityDocument.OrganisationId;
import vn.lienthong.code.IdentityDocument.Passport;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.IdentityDocument.ResidenceCard;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Owner;

/** The rules on what a dossier is, whose it is and what it is filed under. */
final class DossierRules {
    private DossierRules() {}

    static List<Rule<Dossier>> all() {
        return Stream.of(identity(), TimeRules.all(), ContentRules.all(), FormRules.inPack())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule<Dossier>> identity() {
        return List.of(
                new Rule<>("LT-DOS-001", RuleSource.LAW, DossierRules::code),
                new Rule<>("LT-DOS-002", RuleSource.PRACTICE, DossierRules::dateInCode),
                new Rule<>("LT-DOS-003", RuleSource.WIRE, DossierRules::procedureName),
                new Rule<>("LT-CODE-003", RuleSource.PRACTICE, DossierRules::procedureCode),
                new Rule<>("LT-SYNC-013", RuleSource.PRACTICE, DossierRules::localCode),
                new Rule<>("LT-DOS-004", RuleSource.PRACTICE, DossierRules::field),
                new Rule<>("LT-DOS-005", RuleSource.WIRE, DossierRules::channel),
                new Rule<>("LT-DOS-006", RuleSource.PRACTICE, DossierRules::ownerName),
                new Rule<>("LT-DOS-007", RuleSource.LAW, DossierRules::citizenNumber),
                new Rule<>("LT-DOS-007", RuleSource.PRACTICE, DossierRules::otherNumber),
                new Rule<>("LT-DOS-022", RuleSource.WIRE, DossierRules::unit),
                new Rule<>("LT-DOS-010", RuleSource.WIRE, DossierRules::status),
                new Rule<>("LT-LIST-009", RuleSource.PRACTICE, ReceiverRules::checkContinued),
                new Rule<>("LT-CODE-009", RuleSource.PRACTICE, OpenCodeRules::checkKnown));
    }

    private static void code(Dossier dossier, Rule.FindingSink report) {
        if (!dossier.code().wellFormed()) {
            report.report("/code", "dossier.code.shape");
        }
    }

    private static void dateInCode(Dossier dossier, Rule.FindingSink report) {
        var received = dossier.filing().receivedAt();
        if (received == null) {
            return;
        }
        LocalDate day = VietnamTime.of(received).toLocalDate();
        dossier.code()
                .date()
                .filter(inCode -> inCode.isAfter(day))
                .ifPresent(inCode -> report.report("/code", "dossier.code.later", inCode.toString(), day.toString()));
    }

    private static void procedureName(Dossier dossier, Rule.FindingSink report) {
        if (blank(dossier.procedure().name())) {
            report.report("/procedure/name", "dossier.procedure.name");
        }
    }

    private static void procedureCode(Dossier dossier, Rule.FindingSink report) {
        if (!dossier.procedure().code().wellFormed()) {
            report.report("/procedure/code", "dossier.procedure.code");
        }
    }

    private static void localCode(Dossier dossier, Rule.FindingSink report) {
        var code = dossier.procedure().code();
        if (code.wellFormed() && !code.isNational()) {
            report.report("/procedure/code", "dossier.procedure.local");
        }
    }

    private static void field(Dossier dossier, Rule.FindingSink report) {
        if (dossier.procedure().field().code() == null) {
            report.report("/procedure/field/code", "dossier.field.code");
        }
        if (blank(dossier.procedure().field().name())) {
            report.report("/procedure/field/name", "dossier.field.name");
        }
    }

    private static boolean blank(@Nullable String name) {
        return name == null || name.isBlank();
    }

    private static void channel(Dossier dossier, Rule.FindingSink report) {
        if (!dossier.filing().channel().knownIn(report.lists())) {
            report.report("/filing/channel", "dossier.channel.unknown");
        }
    }

    private static void ownerName(Dossier dossier, Rule.FindingSink report) {
        dossier.parties().owners().stream()
                .findFirst()
                .filter(owner -> owner.name() == null)
                .ifPresent(owner -> report.report("/parties/owners/0/name", "dossier.owner.name"));
    }

    private static void citizenNumber(Dossier dossier, Rule.FindingSink report) {
        numbers(dossier, true, report);
    }

    private static void otherNumber(Dossier dossier, Rule.FindingSink report) {
        numbers(dossier, false, report);
    }

    private static void numbers(Dossier dossier, boolean ofCitizens, Rule.FindingSink report) {
        List<Owner> owners = dossier.parties().owners();
        for (int i = 0; i < owners.size(); i++) {
            var identity = owners.get(i).identity();
            boolean citizen = identity instanceof PersonalId || identity instanceof OldIdentityCard;
            if (citizen == ofCitizens && !identity.wellFormed()) {
                String length = Integer.toString(identity.value().length());
                report.report("/parties/owners/" + i + "/identity", "dossier.identity.shape", kind(identity), length);
            }
        }
    }

    /** The name of the kind, in the language of the message. */
    private static String kind(IdentityDocument identity) {
        if (identity instanceof PersonalId) {
            return "@identity-kind.personal-id";
        } else if (identity instanceof OldIdentityCard) {
            return "@identity-kind.old-id";
        } else if (identity instanceof Passport) {
            return "@identity-kind.passport";
        } else if (identity instanceof ResidenceCard) {
            return "@identity-kind.residence-card";
        }
        return identity instanceof OrganisationId ? "@identity-kind.organisation-id" : "@identity-kind.other";
    }

    private static void unit(Dossier dossier, Rule.FindingSink report) {
        String unit = dossier.handling().unit();
        if (unit != null && !unit.isBlank() && AgencyCode.of(unit.strip()).wellFormed()) {
            report.report("/handling/unit", "dossier.unit.code");
        }
    }

    private static void status(Dossier dossier, Rule.FindingSink report) {
        if (!dossier.status().knownIn(report.lists())) {
            report.report("/status", "dossier.status.unknown");
        }
    }
}
