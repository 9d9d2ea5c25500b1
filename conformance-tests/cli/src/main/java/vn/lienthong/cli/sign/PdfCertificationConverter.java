package vn.lienthong.cli.sign;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.lienthong.signature.sign.PdfCertification;

/** Parses {@link PdfCertification} from its DocMDP number. */
final class PdfCertificationConverter implements ITypeConverter<PdfCertification> {
    @Override
    public PdfCertification convert(String value) {
        return Arrays.stream(PdfCertification.values())
                .filter(level -> level != PdfCertification.NONE)
                .filter(level -> Integer.toString(level.level()).equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("1, 2, 3"));
    }
}
