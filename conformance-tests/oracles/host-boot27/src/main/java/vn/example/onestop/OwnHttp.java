package vn.example.onestop;

import okhttp3.OkHttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The HTTP client that this application had long before: OkHttp 4 on Kotlin 1.6. */
@Configuration
class OwnHttp {
    @Bean
    OkHttpClient okHttp() {
        return new OkHttpClient();
    }
}
