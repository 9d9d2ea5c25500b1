package vn.lienthong.check.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.check.Rule;
import vn.lienthong.check.RuleSource;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.IdentityDocument.OldIdentityCard;
import vn.lienthong.code.IdentityDocument.OrganisationId;
import vn.lienthong.code.IdentityDocument.Passport;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.IdentityDocument.ResidenceCard;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Owner;

/** Rules on the identity, owner and procedure of a dossier. */
public final class DossierRules {
    private DossierRules() {}

    public static List<Rule<Dossier>> all() {
        return Stream.of(
                        identityRules(), DossierDateRules.all(), DossierContentRules.all(), WireFormatRules.packRules())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule<Dossier>> identityRules() {
        return List.of(
                new Rule<>("LT-DOS-001", RuleSource.LAW, DossierRules::checkCode),
                new Rule<>("LT-DOS-002", RuleSource.PRACTICE, DossierRules::checkDateInCode),
                new Rule<>("LT-DOS-003", RuleSource.WIRE, DossierRules::checkProcedureName),
                new Rule<>("LT-CODE-003", RuleSource.PRACTICE, DossierRules::checkProcedureCode),
                new Rule<>("LT-SYNC-013", RuleSource.PRACTICE, DossierRules::checkLocalCode),
                new Rule<>("LT-DOS-004", RuleSource.PRACTICE, DossierRules::checkField),
                new Rule<>("LT-DOS-005", RuleSource.WIRE, DossierRules::checkChannel),
                new Rule<>("LT-DOS-006", RuleSource.PRACTICE, DossierRules::checkOwnerName),
                new Rule<>("LT-DOS-007", RuleSource.LAW, DossierRules::checkCitizenNumber),
                new Rule<>("LT-DOS-007", RuleSource.PRACTICE, DossierRules::checkOtherNumber),
                new Rule<>("LT-DOS-022", RuleSource.WIRE, DossierRules::checkUnit),
                new Rule<>("LT-DOS-010", RuleSource.WIRE, DossierRules::checkStatus),
                new Rule<>("LT-LIST-009", RuleSource.PRACTICE, DossierReceiverRules::checkContinuingAgency),
                new Rule<>("LT-CODE-009", RuleSource.PRACTICE, OpenCodeRules::checkKnown));
    }

    private static void checkCode(Dossier dossier, Rule.FindingSink report) {
        if (!dossier.code().wellFormed()) {
            report.report("/code", "dossier.code.shape");
        }
    }

    private static void checkDateInCode(Dossier dossier, Rule.FindingSink report) {
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

    private static void checkProcedureName(Dossier dossier, Rule.FindingSink report) {
        if (isBlank(dossier.procedure().name())) {
            report.report("/procedure/name", "dossier.procedure.name");
        }
    }

    private static void checkProcedureCode(Dossier dossier, Rule.FindingSink report) {
        if (!dossier.procedure().code().wellFormed()) {
            report.report("/procedure/code", "dossier.procedure.code");
        }
    }

    private static void checkLocalCode(Dossier dossier, Rule.FindingSink report) {
        var code = dossier.procedure().code();
        if (code.wellFormed() && !code.isNational()) {
            report.report("/procedure/code", "dossier.procedure.local");
        }
    }

    private static void checkField(Dossier dossier, Rule.FindingSink report) {
        if (dossier.procedure().field().code() == null) {
            report.report("/procedure/field/code", "dossier.field.code");
        }
        if (isBlank(dossier.procedure().field().name())) {
            report.report("/procedure/field/name", "dossier.field.name");
        }
    }

    private static boolean isBlank(@Nullable String name) {
        return name == null || name.isBlank();
    }

    private static void checkChannel(Dossier dossier, Rule.FindingSink report) {
        if (!dossier.filing().channel().knownIn(report.lists())) {
            report.report("/filing/channel", "dossier.channel.unknown");
        }
    }

    private static void checkOwnerName(Dossier dossier, Rule.FindingSink report) {
        dossier.parties().owners().stream()
                .findFirst()
                .filter(owner -> owner.name() == null)
                .ifPresent(owner -> report.report("/parties/owners/0/name", "dossier.owner.name"));
    }

    private static void checkCitizenNumber(Dossier dossier, Rule.FindingSink report) {
        checkNumbers(dossier, true, report);
    }

    private static void checkOtherNumber(Dossier dossier, Rule.FindingSink report) {
        checkNumbers(dossier, false, report);
    }

    private static void checkNumbers(Dossier dossier, boolean ofCitizens, Rule.FindingSink report) {
        List<Owner> owners = dossier.parties().owners();
        for (int i = 0; i < owners.size(); i++) {
            var identity = owners.get(i).identity();
            boolean citizen = identity instanceof PersonalId || identity instanceof OldIdentityCard;
            if (citizen == ofCitizens && !identity.wellFormed()) {
                String length = Integer.toString(identity.value().length());
                report.report(
                        "/parties/owners/" + i + "/identity", "dossier.identity.shape", kindArgument(identity), length);
            }
        }
    }

    /** Returns the name of the kind as a message argument, which is translated into the language of the message. */
    private static String kindArgument(IdentityDocument identity) {
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

    private static void checkUnit(Dossier dossier, Rule.FindingSink report) {
        String unit = dossier.handling().unit();
        if (unit != null && !unit.isBlank() && AgencyCode.of(unit.strip()).wellFormed()) {
            report.report("/handling/unit", "dossier.unit.code");
        }
    }

    private static void checkStatus(Dossier dossier, Rule.FindingSink report) {
        if (!dossier.status().knownIn(report.lists())) {
            report.report("/status", "dossier.status.unknown");
        }
    }
}
