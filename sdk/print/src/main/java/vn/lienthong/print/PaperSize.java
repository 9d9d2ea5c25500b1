package vn.lienthong.print;

/** Paper size of a page layout. */
public enum PaperSize {
    /** 210 × 297 mm, portrait. */
    A4,
    /** 148 × 210 mm, portrait. */
    A5
}
