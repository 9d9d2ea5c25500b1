package vn.lienthong.dossier.form;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;

/**
 * Where and how a result is received; the place may be a private home.
 *
 * @param place the counter or address
 * @param way the way in words, such as by post
 */
public record ResultPickup(
        @Nullable FreeText place, @Nullable FreeText way) {}
