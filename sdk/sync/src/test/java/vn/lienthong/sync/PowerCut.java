package vn.lienthong.sync;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The moment at which a worker's machine goes dark: nothing of it runs after, and its open transaction is rolled back. */
final class PowerCut extends Error {
    private static final long serialVersionUID = 1;

    private PowerCut() {
        super("power cut");
    }

    /** A data source whose connections go dark just before or just after some commit: the nth use of a statement or commit. */
    static DataSource after(DataSource source, int uses) {
        AtomicInteger left = new AtomicInteger(uses);
        return proxy(DataSource.class, source, left);
    }

    private static <T> T proxy(Class<T> type, T target, AtomicInteger left) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            String name = method.getName();
            if (left.get() <= 0 && !name.equals("rollback") && !name.equals("close") && !name.equals("setAutoCommit")) {
                throw new PowerCut();
            }
            Object result;
            try {
                result = method.invoke(target, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (name.equals("commit") || name.equals("prepareStatement")) {
                left.decrementAndGet();
                if (left.get() == 0) {
                    throw new PowerCut();
                }
            }
            return name.equals("getConnection") ? proxy(Connection.class, (Connection) result, left) : result;
        }));
    }
}
