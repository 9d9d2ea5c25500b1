/**
 * The login to the store of personal documents (kho giấy tờ cá nhân). Only the login is public, so this package
 * contains nothing else. It returns the session for calls that the host application makes itself.
 *
 * <p>Open {@link vn.lienthong.portal.personalstore.PersonalStoreClient} first. Implements the part on the personal
 * store of {@code spec/text/neighbours.md}.
 */
@NullMarked
package vn.lienthong.portal.personalstore;

import org.jspecify.annotations.NullMarked;
