package vn.lienthong.code.vocabulary;

import vn.lienthong.code.OpenCode;

/** The channel through which a dossier was filed (kênh thực hiện). */
public final class Channel extends OpenCode {
    /** At the counter (trực tiếp). */
    public static final Channel DIRECT = of("direct");

    /** Online (trực tuyến). */
    public static final Channel ONLINE = of("online");

    /** By public post (bưu chính công ích). */
    public static final Channel POST = of("post");

    private Channel(String list, String text) {
        super(list, text);
    }

    /** Returns the value with this code in the list. */
    public static Channel of(String text) {
        return new Channel("channel", text);
    }

    /** Returns a value of another list, with the text that a message contained. */
    public static Channel of(String list, String text) {
        return new Channel(list, text);
    }
}
