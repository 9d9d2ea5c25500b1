package vn.lienthong.sandbox;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each JUnit 5 test that asks for a {@link Sandbox} parameter one of its own, closed after the test.
 *
 * <p>{@code @ExtendWith(SandboxExtension.class)}, or {@code @RegisterExtension} with {@link #with} for other options.
 * Methods that run once for a class and constructors get none. JUnit 5.8 or later.
 */
public final class SandboxExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace PLACE = Namespace.create(SandboxExtension.class);

    private final SandboxOptions options;

    /** For {@code @ExtendWith}: the standard options. */
    public SandboxExtension() {
        this(SandboxOptions.standard());
    }

    private SandboxExtension(SandboxOptions options) {
        this.options = options;
    }

    /** For {@code @RegisterExtension}: these options. */
    public static SandboxExtension with(SandboxOptions options) {
        return new SandboxExtension(options);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Sandbox.class
                && context.getTestMethod().isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(PLACE).getOrComputeIfAbsent(this, unused -> Sandbox.start(options), Sandbox.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Sandbox sandbox = context.getStore(PLACE).remove(this, Sandbox.class);
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
