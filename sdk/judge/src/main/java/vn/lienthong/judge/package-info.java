/**
 * Validates the raw bytes of a message against the specification before anything else reads them.
 *
 * <p>Open {@link vn.lienthong.judge.MessageJudge} first. It checks the encoding, the grammar, duplicate names and
 * limits; a body without such faults is validated against the JSON Schema of its message. Implements {@code
 * spec/text/messages.md} (LT-MSG-001 to LT-MSG-003 and LT-MSG-005 to LT-MSG-007) with the schemas of {@code
 * spec/schemas}.
 */
@NullMarked
package vn.lienthong.judge;

import org.jspecify.annotations.NullMarked;
