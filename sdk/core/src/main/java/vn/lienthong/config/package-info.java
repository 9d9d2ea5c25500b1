/**
 * The reader of configuration maps.
 *
 * <p>Open {@link vn.lienthong.config.ConfigReader} first. Implements LT-TRN-015 of {@code spec/text/transport.md}.
 */
@NullMarked
package vn.lienthong.config;

import org.jspecify.annotations.NullMarked;
