package vn.lienthong.cli.architecture;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The API signature of a type: its public and protected members. Members that every type of its kind has, and the
 * canonical constructor of a record, are left out: they are not part of the API.
 */
final class ApiSignatures {
    private static final Set<String> STANDARD_METHODS = Set.of("toString", "hashCode", "equals");

    private ApiSignatures() {}

    /** Returns the lines of a type: its head, then its members, indented and sorted. */
    static List<String> list(Class<?> type) {
        List<String> lines = new ArrayList<>();
        lines.add(declaration(type));
        Stream.of(constructors(type), fields(type), methods(type))
                .flatMap(members ->
                        members.sorted(Comparator.comparing(ApiMember::name).thenComparing(ApiMember::text)))
                .forEach(member -> lines.add("    " + member.text()));
        return lines;
    }

    private record ApiMember(String name, String text) {}

    private static String declaration(Class<?> type) {
        StringBuilder head =
                new StringBuilder(modifiers(type.getModifiers() & Modifier.classModifiers() & kindModifiers(type)));
        head.append(type.isSealed() ? "sealed " : "").append(kind(type)).append(' ');
        head.append(type.getCanonicalName()).append(TypeSignature.parameters(type.getTypeParameters()));
        var parent = type.getAnnotatedSuperclass();
        Set<Class<?>> plain = Set.of(Object.class, Record.class, Enum.class);
        if (parent != null && !plain.contains(type.getSuperclass())) {
            head.append(" extends ").append(TypeSignature.of(parent));
        }
        String interfaces = TypeSignature.joinTypes(type.getAnnotatedInterfaces(), ", ");
        if (!interfaces.isEmpty() && !type.isAnnotation()) {
            head.append(type.isInterface() ? " extends " : " implements ").append(interfaces);
        }
        return head.toString();
    }

    /** Returns the mask of modifiers that the kind of type does not imply. */
    private static int kindModifiers(Class<?> type) {
        boolean implied = type.isRecord() || type.isEnum() || type.isInterface();
        return implied ? ~(Modifier.FINAL | Modifier.STATIC | Modifier.ABSTRACT) : ~0;
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    }

    private static Stream<ApiMember> constructors(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(made -> isPublicOrProtected(made.getModifiers())
                        && !made.isSynthetic()
                        && !isCanonical(type, made)
                        && !usesInternalType(made))
                .map(made -> new ApiMember(
                        "",
                        modifiers(made.getModifiers() & Modifier.constructorModifiers())
                                + type.getSimpleName()
                                + signature(made)));
    }

    private static boolean isCanonical(Class<?> type, Constructor<?> made) {
        return type.isRecord()
                && Arrays.equals(
                        made.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    private static Stream<ApiMember> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> isPublicOrProtected(field.getModifiers()) && !field.isSynthetic())
                .map(field -> new ApiMember(field.getName(), field.isEnumConstant() ? field.getName() : text(field)));
    }

    private static String text(Field field) {
        return modifiers(field.getModifiers()) + TypeSignature.of(field.getAnnotatedType()) + " " + field.getName();
    }

    private static Stream<ApiMember> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isPublicOrProtected(method.getModifiers())
                        && !method.isSynthetic()
                        && !usesInternalType(method)
                        && !isStandardMethod(type, method))
                .map(method -> new ApiMember(method.getName(), text(method)));
    }

    private static String text(Method method) {
        int said = method.getModifiers() & Modifier.methodModifiers() & ~Modifier.SYNCHRONIZED;
        boolean ofInterface = method.getDeclaringClass().isInterface();
        String parameters = TypeSignature.parameters(method.getTypeParameters());
        return modifiers(ofInterface ? said & ~Modifier.ABSTRACT : said)
                + (method.isDefault() ? "default " : "")
                + (parameters.isEmpty() ? "" : parameters + " ")
                + TypeSignature.of(method.getAnnotatedReturnType())
                + " "
                + method.getName()
                + signature(method);
    }

    private static boolean isStandardMethod(Class<?> type, Method method) {
        String name = method.getName();
        boolean ofEnum = type.isEnum() && (name.equals("values") || name.equals("valueOf"));
        boolean ofBuilder = type.getSimpleName().endsWith("Builder") && name.equals("stream");
        boolean everybodys = STANDARD_METHODS.contains(name) && !Modifier.isAbstract(method.getModifiers());
        return ofEnum || ofBuilder || everybodys;
    }

    private static String signature(Executable made) {
        String parameters = TypeSignature.joinTypes(made.getAnnotatedParameterTypes(), ", ");
        String thrown = TypeSignature.joinTypes(made.getAnnotatedExceptionTypes(), ", ");
        return "(" + (made.isVarArgs() ? parameters.replaceFirst("\\[]$", "...") : parameters) + ")"
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    /**
     * Returns whether a parameter has an internal type. Users cannot call such a member, so it is not part of the API.
     */
    private static boolean usesInternalType(Executable made) {
        return Arrays.stream(made.getParameterTypes())
                .anyMatch(type -> (type.getPackageName() + ".").contains(".internal."));
    }

    private static boolean isPublicOrProtected(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** Returns the modifiers except {@code public}. */
    private static String modifiers(int modifiers) {
        String text = Modifier.toString(modifiers & ~Modifier.PUBLIC);
        return text.isEmpty() ? "" : text + " ";
    }
}
