/** Tests in which EU DSS verifies our signatures, and the library verifies the test documents of DSS. */
@NullMarked
package vn.lienthong.oracle;

import org.jspecify.annotations.NullMarked;
