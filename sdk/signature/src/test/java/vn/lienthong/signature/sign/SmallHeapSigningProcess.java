package vn.lienthong.signature.sign;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import vn.lienthong.signature.SignatureVerifier;
import vn.lienthong.signature.SignedContent;
import vn.lienthong.signature.TestAuthority;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.VerificationReport;

/** A program for a separate JVM: signs and verifies a file that is larger than the heap and prints the verdict. */
final class SmallHeapSigningProcess {
    private static final TestAuthority PKI = TestAuthority.standard();
    private static final Clock CLOCK = Clock.fixed(TestAuthority.NOW, ZoneOffset.UTC);

    private SmallHeapSigningProcess() {}

    public static void main(String[] arguments) throws IOException {
        SignatureFormat format = SignatureFormat.valueOf(arguments[0]);
        long bytes = Long.parseLong(arguments[1]);
        Path folder = Path.of(arguments[2]);
        TestAuthority.Identity agency = PKI.agency();
        SigningParameters parameters = SigningParameters.of(agency.chain(), CLOCK);
        try (SigningKey key = SigningKeyFactory.of(agency.key(), agency.chain())) {
            VerificationReport report = format == SignatureFormat.PADES
                    ? signPdf(writePdf(folder.resolve("paper.pdf"), bytes), key, parameters)
                    : signDetached(writeNoise(folder.resolve("content"), bytes), key, parameters);
            SignedContent content =
                    Objects.requireNonNull(report.signatures().get(0).coverage().content());
            System.out.printf("%s %d bytes%n", report.verdict().text(), content.length());
        }
    }

    private static VerificationReport signDetached(Path content, SigningKey key, SigningParameters parameters)
            throws IOException {
        CadesSigner signer = CadesSigner.of(TimestampClient.none());
        ToBeSigned waiting;
        try (InputStream in = Files.newInputStream(content)) {
            waiting = signer.prepare(in, parameters);
        }
        Path signature = content.resolveSibling("content.p7s");
        Files.write(signature, signer.complete(waiting, key.sign(waiting)).document());
        return verifier().verifyDetached(signature, content);
    }

    private static VerificationReport signPdf(Path paper, SigningKey key, SigningParameters parameters)
            throws IOException {
        PadesSigner signer = PadesSigner.of(TimestampClient.none());
        ToBeSigned waiting = signer.prepare(paper, parameters, PdfPlacement.invisible());
        Path signed = paper.resolveSibling("signed.pdf");
        signer.complete(paper, waiting, key.sign(waiting), signed);
        return verifier().verify(signed);
    }

    private static SignatureVerifier verifier() {
        return SignatureVerifier.of(VerificationOptions.defaults().toBuilder()
                .anchors(PKI.anchors())
                .clock(CLOCK)
                .trustServiceClient((errand, address, body) -> {
                    throw new IOException("nobody is asked");
                })
                .maxBytes(Long.MAX_VALUE)
                .build());
    }

    private static Path writeNoise(Path file, long bytes) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writeFiller(out, bytes);
        }
        return file;
    }

    /** Writes one page whose content is a comment of this length. */
    private static Path writePdf(Path file, long bytes) throws IOException {
        String head = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n";
        String stream = "4 0 obj<</Length " + bytes + ">>stream\n";
        String end = "\nendstream\nendobj\n";
        StringBuilder xref = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        for (String object : new String[] {"1 0 obj", "2 0 obj", "3 0 obj"}) {
            xref.append(String.format("%010d 00000 n \n", head.indexOf(object)));
        }
        xref.append(String.format("%010d 00000 n \n", head.length()));
        long start = head.length() + stream.length() + bytes + end.length();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write((head + stream).getBytes(StandardCharsets.US_ASCII));
            writeFiller(out, bytes);
            String tail = end + xref + "trailer<</Size 5/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
            out.write(tail.getBytes(StandardCharsets.US_ASCII));
        }
        return file;
    }

    private static void writeFiller(OutputStream out, long bytes) throws IOException {
        byte[] part = new byte[1 << 16];
        java.util.Arrays.fill(part, (byte) '%');
        for (long left = bytes; left > 0; left -= part.length) {
            out.write(part, 0, (int) Math.min(left, part.length));
        }
    }
}
