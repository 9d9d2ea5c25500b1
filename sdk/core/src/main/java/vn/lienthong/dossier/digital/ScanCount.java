package vn.lienthong.dossier.digital;

/**
 * What was counted when papers were scanned (LT-DIG-003, LT-DIG-004).
 *
 * @param originals how many papers were scanned
 * @param copies how many digital copies came of them
 * @param pages how many pages the papers have
 * @param withNotes how many of these have a note attached and are scanned twice, with it and without
 * @param images how many images came of them
 */
public record ScanCount(int originals, int copies, int pages, int withNotes, int images) {}
