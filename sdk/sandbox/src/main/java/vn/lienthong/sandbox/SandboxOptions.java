package vn.lienthong.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the played portal behaves; immutable.
 *
 * <p>Each option stands for something that the public evidence leaves open, or for what a test wants to see.
 */
public final class SandboxOptions {
    private final SandboxOptionsBuilder values;

    private SandboxOptions(SandboxOptionsBuilder values) {
        this.values = values;
    }

    /** Returns a random port, the bundled procedures, one account and a portal that behaves. */
    public static SandboxOptions standard() {
        return builder().build();
    }

    public static SandboxOptionsBuilder builder() {
        return new SandboxOptionsBuilder();
    }

    public SandboxOptionsBuilder toBuilder() {
        return new SandboxOptionsBuilder(values);
    }

    /** Returns the port on 127.0.0.1; 0 (the default) takes a free one. */
    public int port() {
        return values.port;
    }

    /** Returns a JSONL file with one {@code LayThuTuc} result a line, in place of the bundled procedures. */
    public @Nullable Path procedures() {
        return values.procedures;
    }

    /** Returns how long a session lives from its login; ten minutes by default. */
    public Duration sessionLifetime() {
        return values.sessionLifetime;
    }

    /** Returns whether a login ends the account's earlier sessions; no by default. */
    public boolean oneSessionPerAccount() {
        return values.oneSessionPerAccount;
    }

    /** Returns what happens to a repeated progress row; kept again by default. */
    public ProgressRows progressRows() {
        return values.progressRows;
    }

    /** Returns what a look-up row carries; code and status by default. */
    public LookupRows lookupRows() {
        return values.lookupRows;
    }

    /** Returns how {@code error_code} is written; as seen in the field by default. */
    public ErrorCodeForm errorCodes() {
        return values.errorCodes;
    }

    /** Returns the clock that sessions age by; the machine's by default. */
    public Clock clock() {
        return values.clock;
    }

    /** Returns who may log in, at least one. */
    public List<SandboxAccount> accounts() {
        return values.accounts;
    }

    /** Returns the destination's code that every request must carry. */
    public String dstcode() {
        return values.dstcode;
    }

    /** Returns where that code is looked for; in a header by default. */
    public DstcodePlace dstcodePlace() {
        return values.dstcodePlace;
    }

    /** Returns what stands between the agency and the portal; nothing by default. */
    public GatewayForm gateway() {
        return values.gateway;
    }

    /** Returns what goes wrong; nothing by default. */
    public FaultPlan faults() {
        return values.faults;
    }

    /** The options one by one; every one has a default. */
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
