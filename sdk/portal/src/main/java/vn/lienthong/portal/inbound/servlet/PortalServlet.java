package vn.lienthong.portal.inbound.servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.portal.inbound.PortalReceiver;
import vn.lienthong.portal.inbound.entry.InboundReply;
import vn.lienthong.portal.inbound.entry.InboundRequest;

/**
 * Servlet that runs a {@link PortalReceiver} in a servlet container, mapped to {@code /portal/*} or similar. The
 * container's body limit must be at least the receiver's. Its read timeout, such as Tomcat's {@code
 * connectionTimeout}, determines when a stalled body is rejected.
 */
public final class PortalServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

    private final transient PortalReceiver receiver;

    public PortalServlet(PortalReceiver receiver) {
        this.receiver = Objects.requireNonNull(receiver, "receiver");
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InboundReply reply = receiver.receive(toInboundRequest(request))) {
            response.setStatus(reply.status());
            reply.headers().forEach(response::setHeader);
            if (reply.length() >= 0) {
                response.setContentLengthLong(reply.length());
            }
            reply.writeTo(response.getOutputStream());
            response.flushBuffer();
        }
    }

    private static InboundRequest toInboundRequest(HttpServletRequest request) throws IOException {
        String path = request.getPathInfo();
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, Collections.list(request.getHeaders(name)));
        }
        return new InboundRequest(
                request.getMethod(),
                path == null ? "" : path,
                request.getQueryString(),
                headers,
                request.getRemoteAddr(),
                certificate(request),
                request.getContentLengthLong(),
                request.getInputStream());
    }

    private static @Nullable String certificate(HttpServletRequest request) {
        return request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0
                ? chain[0].getSubjectX500Principal().getName()
                : null;
    }
}
