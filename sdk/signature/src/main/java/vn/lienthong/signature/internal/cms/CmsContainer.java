package vn.lienthong.signature.internal.cms;

/** The container of a CMS signature, which determines its mandatory attributes. */
public enum CmsContainer {
    /** A file with its content. */
    ATTACHED(false, true, false),
    /** A file separate from its content. */
    DETACHED(false, false, false),
    /** {@code adbe.pkcs7.detached} of PDF. */
    ADBE_DETACHED(true, false, false),
    /** {@code adbe.pkcs7.sha1} of PDF: its content is the SHA-1 of the signed bytes. */
    ADBE_SHA1(true, true, false),
    /** {@code ETSI.CAdES.detached} of PDF: the certificate reference of the signer is mandatory. */
    CADES_DETACHED(true, false, true);

    private final boolean oneSigner;
    private final boolean carriesContent;
    private final boolean namesCertificate;

    CmsContainer(boolean oneSigner, boolean carriesContent, boolean namesCertificate) {
        this.oneSigner = oneSigner;
        this.carriesContent = carriesContent;
        this.namesCertificate = namesCertificate;
    }

    /** Returns whether there must be exactly one signer. */
    boolean oneSigner() {
        return oneSigner;
    }

    boolean carriesContent() {
        return carriesContent;
    }

    /** Returns whether the signed attributes must reference the signer's certificate. */
    boolean namesCertificate() {
        return namesCertificate;
    }
}
