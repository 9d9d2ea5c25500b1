package vn.lienthong.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The options of the simulated portal. Immutable.
 *
 * <p>Each option selects a behaviour that the public evidence leaves open, or one that a test needs.
 */
public final class SandboxOptions {
    private final SandboxOptionsBuilder values;

    private SandboxOptions(SandboxOptionsBuilder values) {
        this.values = values;
    }

    /** Returns the standard options: a free port, the bundled procedures, one account, no faults. */
    public static SandboxOptions standard() {
        return builder().build();
    }

    public static SandboxOptionsBuilder builder() {
        return new SandboxOptionsBuilder();
    }

    public SandboxOptionsBuilder toBuilder() {
        return new SandboxOptionsBuilder(values);
    }

    /** Returns the port on 127.0.0.1; 0 selects a free port, the default. */
    public int port() {
        return values.port;
    }

    /** Returns a JSONL file with one {@code LayThuTuc} result per line, which replaces the bundled procedures. */
    public @Nullable Path procedures() {
        return values.procedures;
    }

    /** Returns the lifetime of a session from its login; ten minutes by default. */
    public Duration sessionLifetime() {
        return values.sessionLifetime;
    }

    /** Returns whether a login ends earlier sessions of the account; false by default. */
    public boolean oneSessionPerAccount() {
        return values.oneSessionPerAccount;
    }

    /** Returns the treatment of a repeated processing step; it is stored again by default. */
    public ProgressRows progressRows() {
        return values.progressRows;
    }

    /** Returns the content of a lookup row; code and status by default. */
    public LookupRows lookupRows() {
        return values.lookupRows;
    }

    /** Returns the form of {@code error_code}; as observed by default. */
    public ErrorCodeForm errorCodes() {
        return values.errorCodes;
    }

    /** Returns the clock for the age of sessions; the system clock by default. */
    public Clock clock() {
        return values.clock;
    }

    /** Returns the accounts, at least one. */
    public List<SandboxAccount> accounts() {
        return values.accounts;
    }

    /** Returns the destination code that every request must contain. */
    public String dstcode() {
        return values.dstcode;
    }

    /** Returns the place of the destination code; a header by default. */
    public DstcodePlace dstcodePlace() {
        return values.dstcodePlace;
    }

    /** Returns the gateway between the agency and the portal; none by default. */
    public GatewayForm gateway() {
        return values.gateway;
    }

    /** Returns the plan of faults; none by default. */
    public FaultPlan faults() {
        return values.faults;
    }

    /** A builder of options; every option has a default. */
    public static final class SandboxOptionsBuilder {
        private int port;
        private @Nullable Path procedures;
        private Duration sessionLifetime = Duration.ofMinutes(10);
        private boolean oneSessionPerAccount;
        private ProgressRows progressRows = ProgressRows.APPEND;
        private LookupRows lookupRows = LookupRows.BARE;
        private ErrorCodeForm errorCodes = ErrorCodeForm.AS_SEEN;
        private Clock clock = Clock.systemUTC();
        private List<SandboxAccount> accounts = List.of(new SandboxAccount("000.00.00.H56", "sandbox"));
        private String dstcode = "VN:GOV:000.00.00.G22:vpcpdvcprovider";
        private DstcodePlace dstcodePlace = DstcodePlace.HEADER;
        private GatewayForm gateway = GatewayForm.NATIONAL;
        private FaultPlan faults = FaultPlan.none();

        private SandboxOptionsBuilder() {}

        private SandboxOptionsBuilder(SandboxOptionsBuilder other) {
            port = other.port;
            procedures = other.procedures;
            sessionLifetime = other.sessionLifetime;
            oneSessionPerAccount = other.oneSessionPerAccount;
            progressRows = other.progressRows;
            lookupRows = other.lookupRows;
            errorCodes = other.errorCodes;
            clock = other.clock;
            accounts = other.accounts;
            dstcode = other.dstcode;
            dstcodePlace = other.dstcodePlace;
            gateway = other.gateway;
            faults = other.faults;
        }

        public SandboxOptionsBuilder port(int value) {
            if (value < 0 || value > 65_535) {
                throw new IllegalArgumentException("a port is from 0 to 65535");
            }
            port = value;
            return this;
        }

        public SandboxOptionsBuilder procedures(@Nullable Path value) {
            procedures = value;
            return this;
        }

        public SandboxOptionsBuilder sessionLifetime(Duration value) {
            if (value.isZero() || value.isNegative()) {
                throw new IllegalArgumentException("a session lives for some time");
            }
            sessionLifetime = value;
            return this;
        }

        public SandboxOptionsBuilder oneSessionPerAccount(boolean value) {
            oneSessionPerAccount = value;
            return this;
        }

        public SandboxOptionsBuilder progressRows(ProgressRows value) {
            progressRows = Objects.requireNonNull(value, "progressRows");
            return this;
        }

        public SandboxOptionsBuilder lookupRows(LookupRows value) {
            lookupRows = Objects.requireNonNull(value, "lookupRows");
            return this;
        }

        public SandboxOptionsBuilder errorCodes(ErrorCodeForm value) {
            errorCodes = Objects.requireNonNull(value, "errorCodes");
            return this;
        }

        public SandboxOptionsBuilder clock(Clock value) {
            clock = Objects.requireNonNull(value, "clock");
            return this;
        }

        public SandboxOptionsBuilder accounts(List<SandboxAccount> value) {
            if (value.isEmpty()) {
                throw new IllegalArgumentException("at least one account");
            }
            accounts = List.copyOf(value);
            return this;
        }

        public SandboxOptionsBuilder dstcode(String value) {
            dstcode = Objects.requireNonNull(value, "dstcode");
            return this;
        }

        public SandboxOptionsBuilder dstcodePlace(DstcodePlace value) {
            dstcodePlace = Objects.requireNonNull(value, "dstcodePlace");
            return this;
        }

        public SandboxOptionsBuilder gateway(GatewayForm value) {
            gateway = Objects.requireNonNull(value, "gateway");
            return this;
        }

        public SandboxOptionsBuilder faults(FaultPlan value) {
            faults = Objects.requireNonNull(value, "faults");
            return this;
        }

        public SandboxOptions build() {
            return new SandboxOptions(new SandboxOptionsBuilder(this));
        }
    }
}
