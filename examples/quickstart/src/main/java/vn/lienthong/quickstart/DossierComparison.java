package vn.lienthong.quickstart;

import java.util.Arrays;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.portal.outbound.PortalMessageCodec;

/** Compares dossiers over every field of the portal's message. */
final class DossierComparison {
    private DossierComparison() {}

    /**
     * Returns whether both dossiers result in the same message. Values without a field in the message (hand-overs, the
     * reason for a missing number) are not compared. A fee is compared by its total, which is the value that is sent.
     */
    static boolean isSame(Dossier sent, Dossier stored) {
        return Arrays.equals(PortalMessageCodec.writeDossier(sent), PortalMessageCodec.writeDossier(stored));
    }
}
