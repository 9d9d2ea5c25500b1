package vn.lienthong.sandbox;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A JUnit 5 extension that injects a new {@link Sandbox} into each test with such a parameter and closes it after
 * the test.
 *
 * <p>Use {@code @ExtendWith(SandboxExtension.class)}, or {@code @RegisterExtension} with {@link #with} for other
 * options. Methods that run once for a class, and constructors, receive none. Requires JUnit 5.8 or later.
 */
public final class SandboxExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace PLACE = Namespace.create(SandboxExtension.class);

    private final SandboxOptions options;

    /** Creates the extension with the standard options, for {@code @ExtendWith}. */
    public SandboxExtension() {
        this(SandboxOptions.standard());
    }

    private SandboxExtension(SandboxOptions options) {
        this.options = options;
    }

    /** Creates the extension with these options, for {@code @RegisterExtension}. */
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
