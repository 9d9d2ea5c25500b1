/**
 * Simulates remote signing services: Viettel MySign, the API of the Cloud Signature Consortium, and VNPT SmartCA.
 */
@NullMarked
package vn.lienthong.sandbox.internal.signing;

import org.jspecify.annotations.NullMarked;
