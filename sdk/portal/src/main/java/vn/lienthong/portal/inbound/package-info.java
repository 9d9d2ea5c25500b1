/**
 * Where the national portal calls an agency: dossiers filed there, notices of land tax, proofs of payment, look-ups, files.
 *
 * <p>Open {@link vn.lienthong.portal.inbound.PortalReceiver} first: it is framework-free, {@link
 * vn.lienthong.portal.inbound.JdkHttpEntry} and the servlet beside it put it on a server. What came is stored and committed,
 * then answered, then handled. Only some of what the portal pushes is public; {@link
 * vn.lienthong.portal.inbound.intake.DossierIntake} is for the rest. Implements {@code spec/text/inbound.md}.
 */
@NullMarked
package vn.lienthong.portal.inbound;

import org.jspecify.annotations.NullMarked;
