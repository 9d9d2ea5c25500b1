package vn.lienthong.signature.remote;

/**
 * The protocol variant of a signing service that implements, or is derived from, the API of the Cloud Signature
 * Consortium.
 */
public enum CscDialect {
    /**
     * The gateway of Viettel MySign, which does not wait for the person: {@code signHash}, then {@code
     * requests/status}.
     */
    MYSIGN("/ras/v1/login", ""),
    /**
     * CSC API v1 as implemented by Viettel's remote signing: {@link RemoteSigner#poll} waits while the person
     * confirms.
     */
    CSC_V1("/ras/v1/login", "/ras/csc/v1"),
    /**
     * CSC API v2 with a token from OAuth 2.0 client credentials: {@link RemoteSigner#poll} waits while the person
     * confirms.
     */
    CSC_V2("/oauth2/token", "/csc/v2");

    private final String login;
    private final String path;

    CscDialect(String login, String path) {
        this.login = login;
        this.path = path;
    }

    /** Returns the path of the login, relative to the URL of the service. */
    String login() {
        return login;
    }

    /** Returns the path of the API, relative to the URL of the service. */
    String path() {
        return path;
    }
}
