package vn.lienthong.portal.inbound.intake.internal;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.CodeList;
import vn.lienthong.portal.inbound.internal.InboundFormats;

/** Parsers for values of a push without a published format: they accept the portal's formats and common ones. */
public final class IntakeFormats {
    private IntakeFormats() {}

    /** Parses {@code yyyyMMddHHmmss} at +07:00, or ISO 8601 with an offset. */
    public static @Nullable OffsetDateTime time(String text) {
        return InboundFormats.time(text).orElseGet(() -> {
            try {
                return OffsetDateTime.parse(text);
            } catch (DateTimeException e) {
                return null;
            }
        });
    }

    /** Returns a code for the library's own text or for the text in this generation of the message format. */
    public static <C> @Nullable C code(String list, String text, Function<String, C> type) {
        return CodeList.require(list).rows().stream()
                .filter(row -> row.code().equals(text) || row.cell("portal1").equals(text))
                .map(row -> type.apply(row.code()))
                .findFirst()
                .orElse(null);
    }
}
