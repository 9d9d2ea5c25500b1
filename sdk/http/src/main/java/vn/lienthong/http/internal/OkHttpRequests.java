package vn.lienthong.http.internal;

import okhttp3.HttpUrl;
import okhttp3.Request;
import vn.lienthong.http.WireRequest;

/** A request in the words of the HTTP library. */
final class OkHttpRequests {
    private OkHttpRequests() {}

    /** The request to an address, with what both doors say of themselves; the request's own headers come on top. */
    static Request of(WireRequest request, HttpUrl url, ExchangeTracker progress, String encoding) {
        Request.Builder builder = new Request.Builder()
                .url(url)
                .tag(ExchangeTracker.class, progress)
                .header("User-Agent", "lienthong")
                .header("Accept-Encoding", encoding);
        request.headers().forEach(builder::header);
        return switch (request.method()) {
            case GET -> builder.get().build();
            case POST -> builder.post(new OneShotBody(request.body(), progress)).build();
            case PUT -> builder.put(new OneShotBody(request.body(), progress)).build();
        };
    }
}
