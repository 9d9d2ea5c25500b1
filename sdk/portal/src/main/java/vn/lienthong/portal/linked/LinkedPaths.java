package vn.lienthong.portal.linked;

import java.util.Objects;
import vn.lienthong.portal.internal.AdapterUrls;

/**
 * The paths of the system below its address. Only that of a dossier is public, so the others have no default.
 *
 * @param token where an account is exchanged for a token
 * @param list the dossiers that wait
 * @param dossier one dossier, its id being added as the last step; {@link #DOSSIER}
 * @param received where a dossier is acknowledged
 * @param status where a status is reported
 */
public record LinkedPaths(String token, String list, String dossier, String received, String status) {
    /** The path of a dossier that was seen in the field. */
    public static final String DOSSIER = "/api/lienthongdvclt/hosolienthong";

    public LinkedPaths {
        path("token", token);
        path("list", list);
        path("dossier", dossier);
        path("received", received);
        path("status", status);
    }

    private static void path(String name, String path) {
        if (!AdapterUrls.isPath(Objects.requireNonNull(path, name))) {
            throw new IllegalArgumentException(name + " is not a path below the address");
        }
    }

    @Override
    public String toString() {
        return "LinkedPaths";
    }
}
