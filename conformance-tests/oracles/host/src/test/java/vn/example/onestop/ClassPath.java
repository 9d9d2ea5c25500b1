package vn.example.onestop;

import java.net.URL;

/** The actual class path of the running test. */
final class ClassPath {
    private ClassPath() {}

    /** Returns the file name of the jar of a class, such as {@code slf4j-api-1.7.36.jar}. */
    static String jar(Class<?> type) {
        URL place = type.getProtectionDomain().getCodeSource().getLocation();
        return place.getPath().substring(place.getPath().lastIndexOf('/') + 1);
    }

    /** Returns the jar of a class that can be given only by name. */
    static String jar(String type) {
        try {
            return jar(Class.forName(type, false, ClassPath.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return "absent";
        }
    }
}
