package vn.lienthong.signature;

/** What a signed file is, by its content. */
public enum SignedFileKind {
    PDF,
    XML,
    CMS
}
