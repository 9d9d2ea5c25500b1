package vn.example.onestop;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import vn.lienthong.sdk.LienThong;

/** A one-stop system as ministries run them. The same source is built by each host, on that host's own versions. */
@SpringBootApplication
public class OneStop {
    public static void main(String[] args) {
        SpringApplication.run(OneStop.class, args);
    }

    /** The clients, from the application's settings below {@code onestop.lienthong}. Spring closes them with the context. */
    @Bean
    LienThong lienThong(Environment environment) {
        Map<String, String> settings = Binder.get(environment)
                .bind("onestop.lienthong", Bindable.mapOf(String.class, String.class))
                .get();
        return LienThong.open(settings);
    }
}
