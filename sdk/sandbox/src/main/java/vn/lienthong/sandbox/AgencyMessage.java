package vn.lienthong.sandbox;

/** The kinds of messages that the portal sends to an agency. */
public enum AgencyMessage {
    /** A promotion dossier that was filed on the portal. */
    PROMOTION("addtthcKhuyenMai", "addtthcKhuyenMai"),
    /** An amended promotion dossier. */
    PROMOTION_AMENDMENT("nhanhsdvcqg", "nhanhsdvcqg"),
    /** A notice of land tax. */
    TAX_NOTICE("nhantbthuedvcqg", "NhanThongBaoThueDat"),
    /** The proof that land tax was paid. */
    PAYMENT_PROOF("nhanhsdvcqg", "NhanChungTuThueDat"),
    /** A lookup of a dossier. */
    LOOK_UP("search/call", "searchcall"),
    /** A lookup of the amount due. */
    PAYABLE("dptracuuthanhtoanhs", "dptracuuthanhtoanhs");

    private final String path;
    private final String schema;

    AgencyMessage(String path, String schema) {
        this.path = path;
        this.schema = schema;
    }

    /** Returns the path below the adapter's prefix. */
    public String path() {
        return path;
    }

    /** Returns the name of the request schema. */
    public String request() {
        return "portal/" + schema + ".request";
    }

    /** Returns the name of the answer schema. */
    public String answer() {
        return "portal/" + schema + ".answer";
    }
}
