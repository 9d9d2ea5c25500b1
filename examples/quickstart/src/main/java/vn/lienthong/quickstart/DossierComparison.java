package vn.lienthong.quickstart;

import java.util.Arrays;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.portal.outbound.PortalMessageCodec;

/** Compares dossiers over every field that the portal's message carries. */
final class DossierComparison {
    private DossierComparison() {}

    /**
     * Whether both come out as the same message. What the message has no field for (hand-overs, the reason for having
     * no number) is not compared, and a fee counts as its total, for that is what travels.
     */
    static boolean isSame(Dossier sent, Dossier stored) {
        return Arrays.equals(PortalMessageCodec.writeDossier(sent), PortalMessageCodec.writeDossier(stored));
    }
}
