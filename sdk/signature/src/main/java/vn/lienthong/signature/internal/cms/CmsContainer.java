package vn.lienthong.signature.internal.cms;

/** In what a CMS signature stands, which tells what it must hold. */
public enum CmsContainer {
    /** A file that carries its content. */
    ATTACHED(false, true, false),
    /** A file beside its content. */
    DETACHED(false, false, false),
    /** {@code adbe.pkcs7.detached} of PDF. */
    ADBE_DETACHED(true, false, false),
    /** {@code adbe.pkcs7.sha1} of PDF: its content is the SHA-1 of the signed octets. */
    ADBE_SHA1(true, true, false),
    /** {@code ETSI.CAdES.detached} of PDF: it must name its signer's certificate. */
    CADES_DETACHED(true, false, true);

    private final boolean oneSigner;
    private final boolean carriesContent;
    private final boolean namesCertificate;

    CmsContainer(boolean oneSigner, boolean carriesContent, boolean namesCertificate) {
        this.oneSigner = oneSigner;
        this.carriesContent = carriesContent;
        this.namesCertificate = namesCertificate;
    }

    /** Returns whether exactly one may have signed. */
    boolean oneSigner() {
        return oneSigner;
    }

    boolean carriesContent() {
        return carriesContent;
    }

    /** Returns whether the signed attributes must name the signer's certificate. */
    boolean namesCertificate() {
        return namesCertificate;
    }
}
