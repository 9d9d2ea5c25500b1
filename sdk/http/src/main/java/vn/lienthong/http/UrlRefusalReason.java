package vn.lienthong.http;

/** The reasons for refusing a URL from a message, each with its requirement and message key. */
public enum UrlRefusalReason {
    /** The text is not an absolute URL, or is ambiguous. */
    MALFORMED("LT-FILE-001", "url.refused.malformed"),
    /** The scheme is not permitted, such as {@code file}, {@code ftp}, or http if only https is permitted. */
    SCHEME("LT-FILE-001", "url.refused.scheme"),
    /** The URL contains a user name or password. */
    USER_INFO("LT-FILE-001", "url.refused.user-info"),
    /** The host is a number in another form than four decimals, such as {@code 0x7f000001} or {@code 127.1}. */
    ODD_HOST("LT-FILE-001", "url.refused.odd-host"),
    /** The port is not permitted. */
    PORT("LT-FILE-002", "url.refused.port"),
    /** The host is not on the list of permitted hosts. */
    HOST("LT-FILE-002", "url.refused.host"),
    /** An address of the host is loopback, private, link-local or otherwise special. */
    ADDRESS("LT-FILE-003", "url.refused.address"),
    /** An address of the host is a metadata address of a cloud. */
    METADATA("LT-FILE-003", "url.refused.metadata"),
    /** The connection leads to another address than the approved ones. */
    OTHER_PEER("LT-FILE-004", "url.refused.other-peer"),
    /** The redirect leads from https to http, exceeds the maximum number, or has no location. */
    REDIRECT("LT-FILE-005", "url.refused.redirect");

    private final String requirement;
    private final String key;

    UrlRefusalReason(String requirement, String key) {
        this.requirement = requirement;
        this.key = key;
    }

    /** Returns the requirement id, such as {@code LT-FILE-003}. */
    public String requirement() {
        return requirement;
    }

    /** Returns the message key. */
    public String key() {
        return key;
    }
}
