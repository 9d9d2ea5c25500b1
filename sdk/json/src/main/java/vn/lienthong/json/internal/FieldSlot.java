package vn.lienthong.json.internal;

import vn.lienthong.json.FieldPresence;

/**
 * Where a value stands on the wire and in the model.
 *
 * @param key key on the wire
 * @param path JSON pointer in the model below the object's own value, such as {@code /filing/channel}
 * @param presence what it means that the key is missing
 */
public record FieldSlot(String key, String path, FieldPresence presence) {}
