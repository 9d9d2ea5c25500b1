package vn.example.onestop;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalReceipt;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.sdk.LienThong;

/** The HTTP interface of the counter: receives dossiers, changes their status and synchronises them with the portal. */
@RestController
class DossierController {
    static final String OWNER = "NGUYỄN VĂN KIỂM THỬ";
    static final String NUMBER = "038000000001";
    static final String OFFICER = "TRẦN THỊ KIỂM THỬ";

    private final PortalClient portal;
    private final Map<DossierCode, Dossier> dossiers = new ConcurrentHashMap<>();

    DossierController(LienThong lienThong) {
        this.portal = lienThong.portal();
    }

    @GetMapping("/procedures/{code}")
    String name(@PathVariable String code) {
        return portal.catalogue().fetch(ProcedureCode.of(code)).value().name();
    }

    @PostMapping("/dossiers/{code}")
    String receive(@PathVariable String code, @RequestParam String procedure) {
        Procedure sheet = portal.catalogue().fetch(ProcedureCode.of(procedure)).value();
        OffsetDateTime now = OffsetDateTime.now(VietnamTime.ZONE);
        Owner owner = Owner.citizen(new PersonalId(NUMBER), PersonName.of(OWNER));
        Dossier dossier = Dossier.receive(sheet, DossierCode.of(code), owner, Channel.DIRECT, now)
                .appointment(now.plusDays(14))
                .build();
        return storeAndDescribe(dossier, portal.dossiers().create(dossier));
    }

    @PostMapping("/dossiers/{code}/status/{status}")
    String move(@PathVariable String code, @PathVariable String status) {
        OffsetDateTime now = OffsetDateTime.now(VietnamTime.ZONE);
        Dossier dossier = dossier(code).moveTo(DossierStatus.of(status), now);
        return storeAndDescribe(dossier, portal.dossiers().update(dossier));
    }

    @PostMapping("/dossiers/{code}/progress")
    String progress(@PathVariable String code, @RequestParam String content) {
        OffsetDateTime now = OffsetDateTime.now(VietnamTime.ZONE);
        Dossier dossier = dossier(code);
        ProcessingStep step = ProcessingStep.of(dossier.status(), now, PersonName.of(OFFICER), FreeText.of(content));
        return portal.dossiers()
                .appendProgress(dossier.code(), step)
                .outcome()
                .name();
    }

    /** The status that the portal has. */
    @GetMapping("/dossiers/{code}")
    String status(@PathVariable String code) {
        return String.valueOf(
                portal.dossiers().fetch(DossierCode.of(code)).value().status());
    }

    /** The dossier as this agency has it. */
    Dossier dossier(String code) {
        Dossier dossier = dossiers.get(DossierCode.of(code));
        if (dossier == null) {
            throw new IllegalArgumentException("no such dossier");
        }
        return dossier;
    }

    private String storeAndDescribe(Dossier dossier, PortalReceipt receipt) {
        dossiers.put(dossier.code(), dossier);
        return receipt.outcome().name();
    }
}
