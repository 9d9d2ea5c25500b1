package vn.lienthong.http.internal;

import okhttp3.HttpUrl;
import okhttp3.Request;
import vn.lienthong.http.WireRequest;

/** Converts requests to OkHttp. */
final class OkHttpRequests {
    private OkHttpRequests() {}

    /** Creates the OkHttp request for a URL with common headers; the headers of the request override them. */
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
