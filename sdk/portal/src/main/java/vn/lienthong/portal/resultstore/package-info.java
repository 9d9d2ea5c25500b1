/**
 * The store of digitised results (kho dữ liệu kết quả số hoá), where an agency looks whether a citizen's result is there already
 * and fetches it instead of asking for a paper.
 *
 * <p>Open {@link vn.lienthong.portal.resultstore.ResultStoreClient} first. Its answers carry a signature that this client keeps
 * and does not verify: neither its form nor its key is public. Implements the part on the result store of {@code
 * spec/text/neighbours.md}.
 */
@NullMarked
package vn.lienthong.portal.resultstore;

import org.jspecify.annotations.NullMarked;
