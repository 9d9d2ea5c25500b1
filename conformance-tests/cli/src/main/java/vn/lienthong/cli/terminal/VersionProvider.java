package vn.lienthong.cli.terminal;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar and of the JVM, for {@code --version}. */
public final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = VersionProvider.class.getPackage().getImplementationVersion();
        String name = version == null ? "lienthong" : "lienthong " + version;
        return new String[] {name, "Java " + System.getProperty("java.version")};
    }
}
