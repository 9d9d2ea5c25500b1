package vn.lienthong.portal.file;

import java.util.Arrays;
import java.util.Optional;

/**
 * File types, detected from the first bytes of the content and never from the file name (LT-FILE-008). The
 * signatures are those in the format specifications: ISO 32000-1, PNG 2nd edition, JFIF 1.02, TIFF 6.0, GIF89a,
 * APPNOTE 6.3, ECMA-376, ODF 1.3, MS-CFB, RFC 1952, ISO 14496-12.
 */
public enum ContentType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    TIFF("image/tiff", "tif", "tiff"),
    GIF("image/gif", "gif"),
    BMP("image/bmp", "bmp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docm", "dotx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xlsm", "xltx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", "pptm", "ppsx"),
    ODF("application/vnd.oasis.opendocument", "odt", "ods", "odp", "odg"),
    ZIP("application/zip", "zip", "jar", "asice", "kmz"),
    RAR("application/vnd.rar", "rar"),
    SEVEN_ZIP("application/x-7z-compressed", "7z"),
    GZIP("application/gzip", "gz", "tgz"),
    /** A Microsoft compound file, such as an Office 97 to 2003 document. */
    OLE("application/x-ole-storage", "doc", "xls", "ppt", "msg"),
    RTF("application/rtf", "rtf"),
    HTML("text/html", "html", "htm"),
    XML("application/xml", "xml", "xsd", "xsl", "xslt", "svg", "gml", "kml"),
    TEXT("text/plain", "txt", "csv", "json", "md", "log"),
    MP4("video/mp4", "mp4", "m4v", "mov", "m4a"),
    /** A Windows, Linux, macOS or Java program, or a script that names its interpreter. */
    PROGRAM("application/octet-stream", "exe", "dll", "class", "sh", "so", "com", "scr"),
    EMPTY("application/octet-stream"),
    UNKNOWN("application/octet-stream");

    private final String mediaType;
    private final String extensions;

    ContentType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = " " + String.join(" ", extensions) + " ";
    }

    /** Returns the media type for an HTTP header. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Returns the type that a file extension stands for, or empty if the extension is unknown. The extension is given
     * in lower case, without the dot.
     */
    public static Optional<ContentType> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> !extension.isBlank() && type.extensions.contains(" " + extension + " "))
                .findFirst();
    }
}
