package vn.lienthong.quickstart;

import java.time.OffsetDateTime;
import java.util.Map;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.check.RulePack;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.value.Language;

/** The example of the README: the first dossier, synced to a sandbox instead of the portal. */
public final class HelloWorld {
    private HelloWorld() {}

    public static void main(String[] args) {
        try (var sandbox = Sandbox.start()) {
            run(sandbox.settings());
        }
    }

    static void run(Map<String, String> settings) {
        var now = OffsetDateTime.now(VietnamTime.ZONE);
        var due = now.plusDays(14);
        var owner = Owner.citizen(new PersonalId("038000000001"), PersonName.of("NGUYỄN VĂN KIỂM THỬ"));
        var officer = PersonName.of("TRẦN THỊ KIỂM THỬ");
        // region readme
        try (var portal = PortalClient.connect(PortalOptions.fromMap(settings))) {
            var procedure =
                    portal.catalogue().fetch(ProcedureCode.of("2.000488")).value();
            // owner: Owner.citizen(new PersonalId(number), PersonName.of(name)); officer: PersonName.of(name)
            // now: OffsetDateTime.now(VietnamTime.ZONE); due: the appointment that your officer promises
            var code = DossierCode.of("H56.14-241205-12345");
            var dossier = Dossier.receive(procedure, code, owner, Channel.DIRECT, now)
                    .appointment(due)
                    .build();
            var findings = dossier.check(RulePack.inForce(now));
            if (findings.failed()) {
                System.err.println(findings.message(Language.VI)); // Language.EN too
            } else {
                portal.dossiers().upsert(dossier);
                var text = FreeText.of("Tiếp nhận hồ sơ");
                portal.dossiers().appendProgress(code, ProcessingStep.of(DossierStatus.RECEIVED, now, officer, text));
            }
        }
        // endregion
    }
}
