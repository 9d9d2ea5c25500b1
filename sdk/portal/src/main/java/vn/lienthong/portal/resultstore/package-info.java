/**
 * The client of the store of digitised results (kho dữ liệu kết quả số hoá). An agency searches it for an existing
 * result of a citizen and downloads the result instead of requiring a paper.
 *
 * <p>Open {@link vn.lienthong.portal.resultstore.ResultStoreClient} first. Answers contain a signature, which the
 * client returns but does not verify, because neither its format nor its key is public. Implements the part on the
 * result store of {@code spec/text/neighbours.md}.
 */
@NullMarked
package vn.lienthong.portal.resultstore;

import org.jspecify.annotations.NullMarked;
