package vn.lienthong.portal.linked;

import java.util.Objects;
import vn.lienthong.portal.internal.AdapterUrls;

/**
 * The paths of the system below its URL. Only the path of a dossier is public, so the others have no default.
 *
 * @param token path that exchanges an account for a token
 * @param list path of the list of waiting dossiers
 * @param dossier path of one dossier, to which its id is appended; {@link #DOSSIER}
 * @param received path that acknowledges a dossier
 * @param status path that reports a status
 */
public record LinkedPaths(String token, String list, String dossier, String received, String status) {
    /** The observed path of a dossier. */
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
            throw new IllegalArgumentException(name + " must be a relative path below the URL");
        }
    }

    @Override
    public String toString() {
        return "LinkedPaths";
    }
}
