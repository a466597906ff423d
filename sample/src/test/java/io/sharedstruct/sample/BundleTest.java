package io.sharedstruct.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** A bundle with a generated struct, beside the runtime's and JNA's and nothing else, shares memory with the rest of the machine. */
@OnPosix
class BundleTest {

    private static final String USER = "io/sharedstruct/sample/MyData";

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @TempDir
    private Path folder;

    @Test
    void resolvesAndAcquires() throws Exception {
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        folder.resolve("cache").toString(),
                        Constants.FRAMEWORK_BUNDLE_PARENT,
                        Constants.FRAMEWORK_BUNDLE_PARENT_BOOT,
                        Constants.FRAMEWORK_BOOTDELEGATION,
                        "",
                        "felix.service.urlhandlers",
                        "false"));
        framework.start();
        try {
            BundleContext context = framework.getBundleContext();
            install(context, Path.of(TestedJars.of("jna"))).start();
            Bundle runtime = install(context, Path.of(TestedJars.of("sharedstruct-runtime")));
            Bundle user = install(context, userBundle());
            user.start();
            assertThat(runtime.getState()).isIn(Bundle.RESOLVED, Bundle.ACTIVE);

            String name = names.next();
            Class<?> shared = user.loadClass("io.sharedstruct.sample.MyDataShared");
            assertThat(shared.getSuperclass().getClassLoader())
                    .isSameAs(runtime.loadClass("io.sharedstruct.SharedRegions").getClassLoader())
                    .isNotSameAs(MyDataShared.class.getClassLoader());
            try (AutoCloseable inBundle = (AutoCloseable)
                            shared.getMethod("acquire", String.class).invoke(null, name);
                    MyDataShared outside = MyDataShared.open(name)) {
                Method set = shared.getMethod("setX", int.class);
                set.invoke(inBundle, 255);
                assertThat(outside.getX()).isEqualTo(255);
            }
        } finally {
            framework.stop();
            framework.waitForStop(60_000);
        }
    }

    private static Bundle install(BundleContext context, Path jar) throws Exception {
        try (InputStream bytes = Files.newInputStream(jar)) {
            return context.installBundle(jar.toUri().toString(), bytes);
        }
    }

    /** As a user's build makes it: the classes of a struct, and the packages that they name. */
    private Path userBundle() throws Exception {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        attributes.putValue(Constants.BUNDLE_SYMBOLICNAME, "user");
        attributes.putValue(
                Constants.IMPORT_PACKAGE,
                "io.sharedstruct,io.sharedstruct.runtime,io.sharedstruct.runtime.compiled,io.sharedstruct.runtime.value");
        Path jar = folder.resolve("user.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file, manifest)) {
            for (String name : new String[] {"", "Shared", "Shared$View", "Shared$Snapshot"}) {
                String path = USER + name + ".class";
                try (InputStream bytes = MyData.class.getClassLoader().getResourceAsStream(path)) {
                    entries.putNextEntry(new JarEntry(path));
                    bytes.transferTo(entries);
                }
            }
        }
        return jar;
    }
}
