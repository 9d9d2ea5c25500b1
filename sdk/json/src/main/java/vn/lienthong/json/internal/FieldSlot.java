package vn.lienthong.json.internal;

import vn.lienthong.json.FieldPresence;

/**
 * The place of a value in the message and in the model.
 *
 * @param key key in the message
 * @param path JSON pointer in the model below the object's own value, such as {@code /filing/channel}
 * @param presence meaning of a missing key
 */
public record FieldSlot(String key, String path, FieldPresence presence) {}
