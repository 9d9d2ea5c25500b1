package vn.lienthong.sync;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Runs a test only if PostgreSQL is installed, and reports the reason otherwise. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "vn.lienthong.sync.RequiresPostgres$Found#installed",
        disabledReason = "no PostgreSQL below /usr/lib/postgresql")
@interface RequiresPostgres {
    /** The condition that PostgreSQL is installed. */
    final class Found {
        private Found() {}

        static boolean installed() {
            return PostgresServer.findInstallation().isPresent();
        }
    }
}
