package vn.lienthong.portal.file.internal;

import vn.lienthong.code.Link;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.Shape;

/** The request for a file of a provincial gateway's store (LT-FILE-010). */
public final class StoreRequest {
    private static final ObjectTable<Link, Void> TABLE = ObjectTable.<Link, Void>of(
                    "portal1/getfile",
                    Shape.bare(
                            () -> {
                                throw new IllegalStateException("a request is not read");
                            },
                            any -> {
                                throw new IllegalStateException("a request is not read");
                            }))
            .derived("DuongDan", "/place", Link::value)
            .build();

    private StoreRequest() {}

    /** The body that asks for a place. */
    public static byte[] body(Link place) {
        return JsonCodec.standard().write(TABLE, place);
    }
}
