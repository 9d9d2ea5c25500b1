package vn.lienthong.signature.internal.cms;

/** The object identifiers of CMS and its attributes. */
final class CmsObjectIds {
    static final String DATA = "1.2.840.113549.1.7.1";
    static final String SIGNED_DATA = "1.2.840.113549.1.7.2";

    static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
    static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    static final String SIGNING_TIME = "1.2.840.113549.1.9.5";
    static final String COUNTER_SIGNATURE = "1.2.840.113549.1.9.6";
    static final String ALGORITHM_PROTECTION = "1.2.840.113549.1.9.52";
    static final String SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
    static final String TIMESTAMP = "1.2.840.113549.1.9.16.2.14";
    static final String CERTIFICATE_VALUES = "1.2.840.113549.1.9.16.2.23";
    static final String REVOCATION_VALUES = "1.2.840.113549.1.9.16.2.24";
    static final String SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
    static final String ADBE_REVOCATION = "1.2.840.113583.1.1.8";

    static final String OCSP_RESPONSE = "1.3.6.1.5.5.7.16.2";

    private CmsObjectIds() {}
}
