/**
 * Exceptions and findings: one root exception, findings that name the requirement they violate, and {@link
 * vn.lienthong.value.Extras} for message content beyond the model.
 *
 * <p>Open {@link vn.lienthong.error.Finding} first, then {@link vn.lienthong.error.Answer}. Every message exists in
 * Vietnamese and English in {@code messages_vi.properties} and {@code messages_en.properties}. Implements {@code
 * spec/text/transport.md} (errors) and {@code spec/README.md} (requirement ids).
 */
@NullMarked
package vn.lienthong.error;

import org.jspecify.annotations.NullMarked;
