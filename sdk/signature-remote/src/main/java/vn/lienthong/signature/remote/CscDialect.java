package vn.lienthong.signature.remote;

/** Which messages a service speaks that follows the Cloud Signature Consortium, or comes from there. */
public enum CscDialect {
    /** Viettel MySign's own gateway, which does not wait for the person: {@code signHash}, then {@code requests/status}. */
    MYSIGN("/ras/v1/login", ""),
    /** CSC API v1 as Viettel's remote signing has it: {@link RemoteSigner#poll} waits while the person confirms. */
    CSC_V1("/ras/v1/login", "/ras/csc/v1"),
    /** CSC API v2: a token by OAuth 2.0 client credentials; {@link RemoteSigner#poll} waits while the person confirms. */
    CSC_V2("/oauth2/token", "/csc/v2");

    private final String login;
    private final String path;

    CscDialect(String login, String path) {
        this.login = login;
        this.path = path;
    }

    /** Returns where the token is got, below the service's address. */
    String login() {
        return login;
    }

    /** Returns where the API is, below the service's address. */
    String path() {
        return path;
    }
}
