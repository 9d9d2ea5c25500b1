/**
 * The tolerant, bounded JSON codec: one table of fields per message drives reading, writing and the schema tests.
 *
 * <p>Open {@link vn.lienthong.json.JsonCodec} first, then {@link vn.lienthong.json.ObjectMapping}. Reading keeps what the model
 * does not know and reports each value that was not understood; writing has one form for what we author and gives back what
 * was passed on as it came. Implements {@code spec/text/messages.md}.
 */
@NullMarked
package vn.lienthong.json;

import org.jspecify.annotations.NullMarked;
