package vn.example.onestop;

import java.net.URL;

/** What is really on the class path of the running test. */
final class ClassPath {
    private ClassPath() {}

    /** File name of the jar that a class came from, such as {@code slf4j-api-1.7.36.jar}. */
    static String jar(Class<?> type) {
        URL place = type.getProtectionDomain().getCodeSource().getLocation();
        return place.getPath().substring(place.getPath().lastIndexOf('/') + 1);
    }

    /** The same for a class that may only be named. */
    static String jar(String type) {
        try {
            return jar(Class.forName(type, false, ClassPath.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return "absent";
        }
    }
}
