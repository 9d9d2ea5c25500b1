package vn.lienthong.sync;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Runs where PostgreSQL is installed; the reason is told where it is not. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "vn.lienthong.sync.RequiresPostgres$Found#installed",
        disabledReason = "no PostgreSQL below /usr/lib/postgresql")
@interface RequiresPostgres {
    /** Whether it is there. */
    final class Found {
        private Found() {}

        static boolean installed() {
            return PostgresServer.findInstallation().isPresent();
        }
    }
}
