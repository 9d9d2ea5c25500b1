package vn.lienthong.cli.sign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.sign.CadesSigner;
import vn.lienthong.signature.sign.PdfCertification;
import vn.lienthong.signature.sign.PadesSigner;
import vn.lienthong.signature.sign.PdfPlacement;
import vn.lienthong.signature.sign.SignedDocument;
import vn.lienthong.signature.sign.SigningKey;
import vn.lienthong.signature.sign.SigningParameters;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.ToBeSigned;
import vn.lienthong.signature.sign.XadesSigner;
import vn.lienthong.signature.sign.XmlSigningScope;

/**
 * Signs one file.
 *
 * @param out must not be there yet
 * @param chosen null to choose by the content
 * @param certification of a PDF
 * @param timestamper for level T; none for level B
 */
public record FileSigning(
        Path file, Path out, @Nullable SigningFormat chosen, PdfCertification certification, TimestampClient timestamper) {
    /** What was made. */
    public record SignedFileResult(SigningFormat format, SignedDocument<?> signed) {}

    public SignedFileResult with(SigningKey key) throws IOException {
        SigningFormat format = chosen == null ? SigningFormat.of(file) : chosen;
        SigningParameters parameters = SigningParameters.of(key.chain(), Clock.systemUTC());
        return new SignedFileResult(
                format,
                switch (format) {
                    case PADES -> pades(key, parameters);
                    case XADES -> xades(key, parameters);
                    case CADES -> cades(key, parameters);
                });
    }

    private SignedDocument<?> pades(SigningKey key, SigningParameters parameters) throws IOException {
        PadesSigner signer = PadesSigner.of(timestamper);
        PdfPlacement placement = PdfPlacement.invisible().certifying(certification);
        ToBeSigned waiting = signer.toBeSigned(file, parameters, placement);
        return signer.complete(file, waiting, key.sign(waiting), out);
    }

    private SignedDocument<?> xades(SigningKey key, SigningParameters parameters) throws IOException {
        byte[] document;
        try (InputStream in = Files.newInputStream(file)) {
            // One more than a verifier takes is refused as too long.
            document = in.readNBytes(Math.toIntExact(VerificationOptions.MAX_BYTES + 1));
        }
        XadesSigner signer = XadesSigner.of(timestamper);
        ToBeSigned waiting = signer.toBeSigned(document, XmlSigningScope.document(), parameters);
        return written(signer.complete(document, waiting, key.sign(waiting)));
    }

    private SignedDocument<?> cades(SigningKey key, SigningParameters parameters) throws IOException {
        CadesSigner signer = CadesSigner.of(timestamper);
        try (InputStream in = Files.newInputStream(file)) {
            ToBeSigned waiting = signer.toBeSigned(in, parameters);
            return written(signer.complete(waiting, key.sign(waiting)));
        }
    }

    private SignedDocument<?> written(SignedDocument<byte[]> signed) throws IOException {
        Files.write(out, signed.document(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return signed;
    }
}
