package vn.lienthong.value;

/** JSON Pointers (RFC 6901). */
public final class JsonPointers {
    private JsonPointers() {}

    /** Returns the pointer to a member of the object at a pointer. */
    public static String append(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
