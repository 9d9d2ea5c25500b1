/**
 * The code of the command line that contains wire names: recognition of messages, and the messages with a model.
 *
 * <p>Open {@link vn.lienthong.cli.message.MessageDetector} first. The list of messages is read from {@code
 * spec/schemas}.
 */
@NullMarked
package vn.lienthong.cli.message;

import org.jspecify.annotations.NullMarked;
