package vn.lienthong.dossier.digital;

/**
 * Counts of a scan (LT-DIG-003, LT-DIG-004).
 *
 * @param originals number of papers scanned
 * @param copies number of digital copies made
 * @param pages number of pages of the papers
 * @param withNotes number of pages with an attached note, which are scanned twice, with and without it
 * @param images number of images made
 */
public record ScanCount(int originals, int copies, int pages, int withNotes, int images) {}
