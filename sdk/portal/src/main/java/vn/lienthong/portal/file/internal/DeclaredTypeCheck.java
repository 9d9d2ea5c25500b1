package vn.lienthong.portal.file.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienthong.portal.file.ContentType;

/** Check that compares the type that a sender declares with the detected type (LT-FILE-008). */
final class DeclaredTypeCheck {
    private static final String ANYTHING = "application/octet-stream";
    private static final Map<String, ContentType> OTHER_NAMES = Map.ofEntries(
            Map.entry("application/x-pdf", ContentType.PDF),
            Map.entry("image/jpg", ContentType.JPEG),
            Map.entry("image/pjpeg", ContentType.JPEG),
            Map.entry("text/xml", ContentType.XML),
            Map.entry("image/svg+xml", ContentType.XML),
            Map.entry("application/xhtml+xml", ContentType.HTML),
            Map.entry("application/x-zip-compressed", ContentType.ZIP),
            Map.entry("application/msword", ContentType.OLE),
            Map.entry("application/vnd.ms-excel", ContentType.OLE),
            Map.entry("application/vnd.ms-powerpoint", ContentType.OLE),
            Map.entry("text/rtf", ContentType.RTF),
            Map.entry("application/json", ContentType.TEXT),
            Map.entry("text/csv", ContentType.TEXT));

    /** Types whose content also conforms to a wider type. */
    private static final Map<ContentType, Set<ContentType>> WIDER = Map.of(
            ContentType.ZIP, Set.of(ContentType.DOCX, ContentType.XLSX, ContentType.PPTX, ContentType.ODF),
            ContentType.TEXT, Set.of(ContentType.XML));

    private DeclaredTypeCheck() {}

    /** Returns the type that a header declares, if it is known and differs from the type of the content. */
    static Optional<ContentType> other(String header, ContentType type) {
        String name = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return typeOfName(name)
                .filter(promised -> promised != type
                        && !WIDER.getOrDefault(promised, Set.of()).contains(type));
    }

    private static Optional<ContentType> typeOfName(String name) {
        if (name.equals(ANYTHING)) {
            return Optional.empty();
        } else if (name.startsWith(ContentType.ODF.mediaType())) {
            return Optional.of(ContentType.ODF);
        }
        return Stream.of(ContentType.values())
                .filter(type -> type.mediaType().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(OTHER_NAMES.get(name)));
    }
}
