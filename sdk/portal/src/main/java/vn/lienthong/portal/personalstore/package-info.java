/**
 * The login of the store of personal documents (kho giấy tờ cá nhân). Nothing but the login is public, so nothing but the login
 * is here: it gives the session for calls that the host makes itself.
 *
 * <p>Open {@link vn.lienthong.portal.personalstore.PersonalStoreClient} first. Implements the part on the personal store of
 * {@code spec/text/neighbours.md}.
 */
@NullMarked
package vn.lienthong.portal.personalstore;

import org.jspecify.annotations.NullMarked;
