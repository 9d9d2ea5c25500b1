/** EU DSS judges what we sign, and our verdicts on the documents with which it tests itself. */
@NullMarked
package vn.lienthong.oracle;

import org.jspecify.annotations.NullMarked;
