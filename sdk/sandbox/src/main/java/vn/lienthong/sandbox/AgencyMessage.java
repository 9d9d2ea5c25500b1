package vn.lienthong.sandbox;

/** What the portal calls an agency with. */
public enum AgencyMessage {
    /** A promotion dossier that was filed on the portal. */
    PROMOTION("addtthcKhuyenMai", "addtthcKhuyenMai"),
    /** An amended one. */
    PROMOTION_AMENDMENT("nhanhsdvcqg", "nhanhsdvcqg"),
    /** A notice of land tax. */
    TAX_NOTICE("nhantbthuedvcqg", "NhanThongBaoThueDat"),
    /** Proof that land tax was paid. */
    PAYMENT_PROOF("nhanhsdvcqg", "NhanChungTuThueDat"),
    /** A look-up of a dossier. */
    LOOK_UP("search/call", "searchcall"),
    /** A look-up of what is to be paid. */
    PAYABLE("dptracuuthanhtoanhs", "dptracuuthanhtoanhs");

    private final String path;
    private final String schema;

    AgencyMessage(String path, String schema) {
        this.path = path;
        this.schema = schema;
    }

    /** Its path below the adapter's prefix. */
    public String path() {
        return path;
    }

    /** Returns the schema of its request. */
    public String request() {
        return "portal/" + schema + ".request";
    }

    /** Returns the schema of its answer. */
    public String answer() {
        return "portal/" + schema + ".answer";
    }
}
