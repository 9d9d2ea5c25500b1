package vn.lienthong.portal.file.internal;

import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;

/** The request for a file from the store of a provincial gateway (LT-FILE-010). */
public final class GatewayFileRequest {
    private static final ObjectMapping<FileUrl, Void> TABLE = ObjectMapping.<FileUrl, Void>of(
                    "portal1/getfile",
                    ModelBinding.withoutExtras(
                            () -> {
                                throw new IllegalStateException("requests can only be written");
                            },
                            any -> {
                                throw new IllegalStateException("requests can only be written");
                            }))
            .derived("DuongDan", "/place", FileUrl::value)
            .build();

    private GatewayFileRequest() {}

    /** Returns the request body for a path. */
    public static byte[] body(FileUrl place) {
        return JsonCodec.standard().write(TABLE, place);
    }
}
