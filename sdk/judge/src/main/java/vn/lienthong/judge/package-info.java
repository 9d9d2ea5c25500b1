/**
 * Judges the raw bytes of a message against the specification, before anything else interprets them.
 *
 * <p>Open {@link vn.lienthong.judge.MessageJudge} first. The bytes are scanned for their encoding, grammar, doubled names and bounds, and only
 * a sound body is then held against the JSON Schema of its message. Implements {@code spec/text/messages.md}
 * (LT-MSG-001 to LT-MSG-003 and LT-MSG-005 to LT-MSG-007) with the schemas of {@code spec/schemas}.
 */
@NullMarked
package vn.lienthong.judge;

import org.jspecify.annotations.NullMarked;
