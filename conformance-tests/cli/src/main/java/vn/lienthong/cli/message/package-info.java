/**
 * What of the command line knows names of the wire: which message a body is, and which messages have a model.
 *
 * <p>Open {@link vn.lienthong.cli.message.MessageDetector} first. Which messages there are is read from {@code spec/schemas}.
 */
@NullMarked
package vn.lienthong.cli.message;

import org.jspecify.annotations.NullMarked;
