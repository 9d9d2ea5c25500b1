package vn.lienthong.sync;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A power failure of a worker's machine: none of its code runs afterwards, and its open transaction is rolled
 * back. Also used for a failing database.
 */
final class PowerCutError extends Error {
    private static final long serialVersionUID = 1;

    private PowerCutError() {
        super("power cut");
    }

    /** Returns a data source whose connections end just after the nth use of a statement or commit. */
    static DataSource cutAfter(DataSource source, int uses) {
        AtomicInteger left = new AtomicInteger(uses);
        return cuttingProxy(DataSource.class, source, left);
    }

    /** Returns a data source that fails just before the nth use of a statement or commit and works afterwards. */
    static DataSource failAt(DataSource source, int use) {
        AtomicInteger left = new AtomicInteger(use);
        return failingProxy(DataSource.class, source, left);
    }

    private static <T> T failingProxy(Class<T> type, T target, AtomicInteger left) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            String name = method.getName();
            if ((name.equals("commit") || name.equals("prepareStatement")) && left.decrementAndGet() == 0) {
                throw new SQLException("the database is away", "08006");
            }
            try {
                Object result = method.invoke(target, args);
                return name.equals("getConnection")
                        ? failingProxy(Connection.class, (Connection) result, left)
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private static <T> T cuttingProxy(Class<T> type, T target, AtomicInteger left) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            String name = method.getName();
            if (left.get() <= 0 && !name.equals("rollback") && !name.equals("close") && !name.equals("setAutoCommit")) {
                throw new PowerCutError();
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
                    throw new PowerCutError();
                }
            }
            return name.equals("getConnection") ? cuttingProxy(Connection.class, (Connection) result, left) : result;
        }));
    }
}
