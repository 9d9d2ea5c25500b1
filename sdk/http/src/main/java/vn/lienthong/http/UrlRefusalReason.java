package vn.lienthong.http;

/** Why an address out of a message is not fetched; each reason names its requirement and its message in the catalogue. */
public enum UrlRefusalReason {
    /** The text is no absolute address, or one that two readers may read differently. */
    MALFORMED("LT-FILE-001", "url.refused.malformed"),
    /** Another scheme than those that are taken, such as {@code file} or {@code ftp}, or http where only https is taken. */
    SCHEME("LT-FILE-001", "url.refused.scheme"),
    /** A user name or password stands before the host. */
    USER_INFO("LT-FILE-001", "url.refused.user-info"),
    /** The host is a number in another form than four decimals, such as {@code 0x7f000001} or {@code 127.1}. */
    ODD_HOST("LT-FILE-001", "url.refused.odd-host"),
    /** A port that is not taken. */
    PORT("LT-FILE-002", "url.refused.port"),
    /** The host is not on the list of those that are taken. */
    HOST("LT-FILE-002", "url.refused.host"),
    /** An address of the host is loopback, private, link-local or special in another way. */
    ADDRESS("LT-FILE-003", "url.refused.address"),
    /** An address of the host is one under which clouds tell their machines' secrets. */
    METADATA("LT-FILE-003", "url.refused.metadata"),
    /** A connection stands to another address than those that were judged. */
    OTHER_PEER("LT-FILE-004", "url.refused.other-peer"),
    /** A redirect from https to http, or one more than are followed, or one without a place. */
    REDIRECT("LT-FILE-005", "url.refused.redirect");

    private final String requirement;
    private final String key;

    UrlRefusalReason(String requirement, String key) {
        this.requirement = requirement;
        this.key = key;
    }

    /** The id of the requirement, such as {@code LT-FILE-003}. */
    public String requirement() {
        return requirement;
    }

    /** The key of the message in the catalogue. */
    public String key() {
        return key;
    }
}
