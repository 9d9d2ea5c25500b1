package vn.lienthong.cli.architecture;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renders types as the API shows them, including {@code @Nullable}, which is part of the contract. */
final class TypeSignature {
    private TypeSignature() {}

    static String of(AnnotatedType type) {
        String mark = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            return of(array.getAnnotatedGenericComponentType()) + (mark.isEmpty() ? "" : " " + mark) + "[]";
        }
        return mark + bare(type);
    }

    private static String bare(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType parameterized) {
            String arguments = joinTypes(parameterized.getAnnotatedActualTypeArguments(), ", ");
            Type raw = ((ParameterizedType) type.getType()).getRawType();
            return name(raw) + "<" + arguments + ">";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return wildcard(wildcard);
        }
        return name(type.getType());
    }

    private static String wildcard(AnnotatedWildcardType wildcard) {
        if (wildcard.getAnnotatedLowerBounds().length > 0) {
            return "? super " + joinTypes(wildcard.getAnnotatedLowerBounds(), " & ");
        }
        String upper = joinTypes(wildcard.getAnnotatedUpperBounds(), " & ");
        return upper.isEmpty() || upper.equals("Object") ? "?" : "? extends " + upper;
    }

    /** Renders the type parameters of a class or method with their bounds. */
    static String parameters(TypeVariable<?>... variables) {
        if (variables.length == 0) {
            return "";
        }
        return Arrays.stream(variables)
                .map(variable -> {
                    String bounds = joinTypes(variable.getAnnotatedBounds(), " & ");
                    return bounds.isEmpty() || bounds.equals("Object")
                            ? variable.getName()
                            : variable.getName() + " extends " + bounds;
                })
                .collect(Collectors.joining(", ", "<", ">"));
    }

    static String joinTypes(AnnotatedType[] types, String between) {
        return Stream.of(types).map(TypeSignature::of).collect(Collectors.joining(between));
    }

    /** Returns the name of a type, without the package for classes of {@code java.lang} and {@code java.util}. */
    static String name(Type type) {
        String name = type instanceof Class<?> known ? known.getCanonicalName() : type.getTypeName();
        return name.replaceFirst("^java\\.(lang|util)\\.(?=[A-Z])", "");
    }
}
