/**
 * The tolerant, bounded JSON codec: one table of fields per message drives reading, writing and the schema tests.
 *
 * <p>Open {@link vn.lienthong.json.JsonCodec} first, then {@link vn.lienthong.json.ObjectMapping}. Reading preserves
 * keys that the model does not know and reports each value that could not be read. Writing produces one canonical form
 * for new messages and returns forwarded content unchanged. Implements {@code spec/text/messages.md}.
 */
@NullMarked
package vn.lienthong.json;

import org.jspecify.annotations.NullMarked;
