package io.sharedstruct.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Compiles structs, loads what is generated of them, and calls it. */
public final class GeneratedCode {

    private GeneratedCode() {}

    public static Class<?> load(String className, JavaFileObject... sources) throws ClassNotFoundException {
        return loader(Fixtures.compile(sources)).loadClass(className);
    }

    /** Finds the classes that a compilation made. */
    public static ClassLoader loader(Compilation compilation) {
        assertThat(compilation.errors()).isEmpty();
        Map<String, byte[]> classes = Fixtures.classes(compilation);
        return new ClassLoader(GeneratedCode.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String binaryName) throws ClassNotFoundException {
                byte[] bytes = classes.get(binaryName);
                if (bytes == null) {
                    throw new ClassNotFoundException(binaryName);
                }
                return defineClass(binaryName, bytes, 0, bytes.length);
            }
        };
    }

    public static Object constant(Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getField(name);
        field.setAccessible(true);
        return field.get(null);
    }

    public static Object call(Object target, String method, Object... arguments) {
        return invoke(target.getClass(), target, method, arguments);
    }

    public static Object callStatic(Class<?> type, String method, Object... arguments) {
        return invoke(type, null, method, arguments);
    }

    private static Object invoke(Class<?> type, Object target, String method, Object... arguments) {
        for (Method candidate : type.getMethods()) {
            if (candidate.getName().equals(method) && accepts(candidate, arguments)) {
                candidate.setAccessible(true);
                try {
                    return candidate.invoke(target, arguments);
                } catch (InvocationTargetException e) {
                    throw (RuntimeException) e.getCause();
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        throw new AssertionError("no " + method + " for " + Arrays.toString(arguments));
    }

    private static boolean accepts(Method method, Object[] arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < arguments.length; i++) {
            boolean fits = parameters[i].isPrimitive() || parameters[i].isInstance(arguments[i]);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
