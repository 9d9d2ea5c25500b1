package vn.lienthong.print;

/** The paper that a page is laid out for. */
public enum PaperSize {
    /** 210 × 297 mm, upright. */
    A4,
    /** 148 × 210 mm, upright. */
    A5
}
