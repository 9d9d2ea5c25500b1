package vn.lienthong.cli.message;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.check.ProcedureRules;
import vn.lienthong.check.RulePack;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.portal.outbound.PortalMessageCodec;
import vn.lienthong.procedure.Procedure;

/** Reads the messages that have a model and applies the rules. */
public final class ModelCheck {
    private ModelCheck() {}

    /**
     * Returns the findings of reading a message into the model, followed by those of its rules.
     *
     * @param message name of the message by its schema
     * @param now time for a dossier without reception time
     * @return no findings for a message without a model
     */
    public static Findings check(String message, byte[] body, OffsetDateTime now) {
        if (message.startsWith("portal/DongBoHoSoMC.request.")) {
            return checkDossiers(body, now);
        }
        return message.equals("portal/LayThuTuc.sheet") ? checkSheet(body) : Findings.none();
    }

    private static Findings checkSheet(byte[] body) {
        Answer<Procedure> sheet = PortalMessageCodec.readSheet(body);
        return sheet.findings().and(sheet.value().check(ProcedureRules.standard()));
    }

    private static Findings checkDossiers(byte[] body, OffsetDateTime now) {
        Answer<List<Dossier>> read = PortalMessageCodec.readDossiers(body);
        List<Finding> found = new ArrayList<>(read.findings().list());
        for (int i = 0; i < read.value().size(); i++) {
            Dossier dossier = read.value().get(i);
            OffsetDateTime received = dossier.filing().receivedAt();
            String place = "/" + i;
            RulePack rules = RulePack.inForce(received == null ? VietnamTime.of(now) : received);
            dossier.check(rules).stream()
                    .map(finding -> finding.withPathPrefix(place))
                    .forEach(found::add);
        }
        return new Findings(found);
    }
}
