package vn.lienthong.signature.internal.pdf;

import java.nio.charset.StandardCharsets;

/** Writes PDFs object by object, in forms that no library writes. */
final class RawPdfWriter {
    static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

    private RawPdfWriter() {}

    /**
     * Writes one page with the objects 1 (catalog), 2 (pages), 3 (page) and the given ones, each as "12 0" and its
     * value.
     */
    static byte[] write(String catalog, String page, String trailer, String... objects) {
        StringBuilder text = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        writeObject(text, table, "1 0", "<< /Type /Catalog /Pages 2 0 R " + catalog + " >>");
        writeObject(text, table, "2 0", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        writeObject(text, table, "3 0", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] " + page + " >>");
        for (int i = 0; i < objects.length; i += 2) {
            writeObject(text, table, objects[i], objects[i + 1]);
        }
        int xref = text.length();
        text.append(table).append("trailer\n<< /Size 100 /Root 1 0 R ").append(trailer);
        text.append(" >>\nstartxref\n").append(xref).append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void writeObject(StringBuilder text, StringBuilder table, String number, String value) {
        table.append(number.split(" ")[0]).append(" 1\n");
        table.append(String.format("%010d 00000 n \n", text.length()));
        text.append(number).append(" obj\n").append(value).append("\nendobj\n");
    }

    static String stream(String entries, String content) {
        return streamWithEntries(entries + " /Length " + content.length(), content);
    }

    /** Returns a stream with exactly these dictionary entries, including its length. */
    static String streamWithEntries(String entries, String content) {
        return "<< " + entries + " >>\nstream\n" + content + "\nendstream";
    }

    static byte[] sign(byte[] plain) {
        return SignedPdfFixture.sign(plain, "adbe.pkcs7.detached", 0);
    }

    /** Appends a revision whose only object is in an object stream. */
    static byte[] appendInObjectStream(byte[] pdf, String root, String number, String value) {
        String text = SignedPdfFixture.text(pdf);
        String last = text.substring(text.lastIndexOf("startxref") + 9).strip().split("\\s")[0];
        int container = text.length() + 1;
        String head = number + " 0 ";
        StringBuilder all = new StringBuilder(text).append("\n95 0 obj\n");
        all.append(stream("/Type /ObjStm /N 1 /First " + head.length(), head + value))
                .append("\nendobj\n");
        int xref = all.length();
        String entries = xrefEntry(2, 95) + xrefEntry(1, container) + xrefEntry(1, xref);
        String index = " /Index [" + number + " 1 95 2]";
        all.append("96 0 obj\n")
                .append(stream("/Type /XRef /W [1 4 1] /Size 100 /Root " + root + " /Prev " + last + index, entries))
                .append("\nendobj\nstartxref\n")
                .append(xref)
                .append("\n%%EOF\n");
        return all.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String xrefEntry(int kind, int place) {
        return new String(new char[] {
            (char) kind,
            (char) (place >>> 24),
            (char) (place >>> 16 & 0xff),
            (char) (place >>> 8 & 0xff),
            (char) (place & 0xff),
            0
        });
    }
}
