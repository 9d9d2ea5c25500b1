/**
 * Receives calls of the national portal: dossiers filed there, land tax notices, proofs of payment, lookups and
 * files.
 *
 * <p>Open {@link vn.lienthong.portal.inbound.PortalReceiver} first. It depends on no framework; {@link
 * vn.lienthong.portal.inbound.JdkHttpEntry} and the servlet connect it to a server. A message is stored and
 * committed, then answered, then handled. Only some of the portal's messages are public; {@link
 * vn.lienthong.portal.inbound.intake.DossierIntake} handles the others. Implements {@code spec/text/inbound.md}.
 */
@NullMarked
package vn.lienthong.portal.inbound;

import org.jspecify.annotations.NullMarked;
