package vn.lienthong.signature;

/** The format of a signed file, detected by its content. */
public enum SignedFileKind {
    PDF,
    XML,
    CMS
}
