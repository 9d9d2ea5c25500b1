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
import vn.lienthong.signature.sign.PadesSigner;
import vn.lienthong.signature.sign.PdfCertification;
import vn.lienthong.signature.sign.PdfPlacement;
import vn.lienthong.signature.sign.SignedDocument;
import vn.lienthong.signature.sign.SigningKey;
import vn.lienthong.signature.sign.SigningParameters;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.ToBeSigned;
import vn.lienthong.signature.sign.XadesSigner;
import vn.lienthong.signature.sign.XmlSigningScope;

/**
 * The signing of one file.
 *
 * @param out output file, which must not exist
 * @param requestedFormat format of the signature; null to choose by the content
 * @param certification certification of a PDF
 * @param timestampClient timestamp client for level T; none for level B
 */
public record FileSigning(
        Path file,
        Path out,
        @Nullable SigningFormat requestedFormat,
        PdfCertification certification,
        TimestampClient timestampClient) {
    /** A signed document with its format. */
    public record SignedFileResult(SigningFormat format, SignedDocument<?> document) {}

    public SignedFileResult sign(SigningKey key) throws IOException {
        SigningFormat format = requestedFormat == null ? SigningFormat.detect(file) : requestedFormat;
        SigningParameters parameters = SigningParameters.of(key.chain(), Clock.systemUTC());
        return new SignedFileResult(
                format,
                switch (format) {
                    case PADES -> signPades(key, parameters);
                    case XADES -> signXades(key, parameters);
                    case CADES -> signCades(key, parameters);
                });
    }

    private SignedDocument<?> signPades(SigningKey key, SigningParameters parameters) throws IOException {
        PadesSigner signer = PadesSigner.of(timestampClient);
        PdfPlacement placement = PdfPlacement.invisible().withCertification(certification);
        ToBeSigned waiting = signer.prepare(file, parameters, placement);
        return signer.complete(file, waiting, key.sign(waiting), out);
    }

    private SignedDocument<?> signXades(SigningKey key, SigningParameters parameters) throws IOException {
        byte[] document;
        try (InputStream in = Files.newInputStream(file)) {
            // One byte more than the verifier's maximum shows that the file is too long.
            document = in.readNBytes(Math.toIntExact(VerificationOptions.MAX_BYTES + 1));
        }
        XadesSigner signer = XadesSigner.of(timestampClient);
        ToBeSigned waiting = signer.prepare(document, XmlSigningScope.document(), parameters);
        return writeDocument(signer.complete(document, waiting, key.sign(waiting)));
    }

    private SignedDocument<?> signCades(SigningKey key, SigningParameters parameters) throws IOException {
        CadesSigner signer = CadesSigner.of(timestampClient);
        try (InputStream in = Files.newInputStream(file)) {
            ToBeSigned waiting = signer.prepare(in, parameters);
            return writeDocument(signer.complete(waiting, key.sign(waiting)));
        }
    }

    private SignedDocument<?> writeDocument(SignedDocument<byte[]> signed) throws IOException {
        Files.write(out, signed.document(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return signed;
    }
}
