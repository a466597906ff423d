package io.sharedstruct.runtime.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Garbage;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An application server that drops an application, and starts it anew with another class loader: with the runtime and JNA in the
 * loader that all applications share, nothing of the dropped one stays.
 */
@OnPosix
class RedeployTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private String run(String what) throws Exception {
        List<String> command = new ArrayList<>(PeerJvm.javaCommand(Server.class));
        command.add(what);
        command.add(names.next());
        return CPeer.run(command.toArray(String[]::new));
    }

    @Test
    void anApplicationThatClosedItsRegionsIsDropped() throws Exception {
        assertThat(run("close")).isEqualTo("all dropped\n");
    }

    /** Its region is given back. */
    @Test
    void anApplicationThatForgotItsRegionsIsDropped() throws Exception {
        assertThat(run("forget")).contains("all dropped\n");
    }

    /** It has its region in a static field: only the application itself can reach it. */
    @Test
    void anApplicationThatNeverLetGoOfItsRegionsIsDropped() throws Exception {
        assertThat(run("keep")).contains("all dropped\n");
    }

    /** Loads the application several times, runs it, and drops it. */
    static final class Server {

        private Server() {}

        public static void main(String[] args) throws Exception {
            List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                loaders.add(deploy(args[0], args[1]));
            }
            Garbage.collectUntil(() -> loaders.stream().allMatch(loader -> loader.get() == null));
            System.out.println("all dropped");
        }

        private static WeakReference<ClassLoader> deploy(String what, String name) throws Exception {
            try (URLClassLoader loader = new ApplicationLoader(
                    TestStruct.class.getProtectionDomain().getCodeSource().getLocation())) {
                Class<?> application = loader.loadClass(Application.class.getName());
                if (application.getClassLoader() != loader) {
                    throw new IllegalStateException("loaded by " + application.getClassLoader());
                }
                application.getMethod("run", String.class, String.class).invoke(null, what, name);
                return new WeakReference<>(loader);
            }
        }
    }

    /** What the application has. */
    public static final class Application {

        private static TestStruct kept;

        private Application() {}

        public static void run(String what, String name) {
            TestStruct region = TestStruct.acquire(
                    TestStruct.LAYOUT, AcquireOptions.named(name), fresh -> fresh.setX(Application.class.hashCode()));
            if (what.equals("close")) {
                region.close();
            }
            if (what.equals("keep")) {
                kept = region;
                kept.setX(1);
            }
        }
    }

    /** Takes the application and its struct from itself, and all else from the server. */
    private static final class ApplicationLoader extends URLClassLoader {

        ApplicationLoader(URL tests) throws IOException {
            super(new URL[] {tests}, RedeployTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.equals(Application.class.getName()) && !name.equals(TestStruct.class.getName())) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }
}
