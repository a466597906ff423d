package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.Garbage;
import io.sharedstruct.testing.Holdings;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A region that only the method which reads it can reach is not given back under that method. The moment can't be hit by trying, so
 * this looks at what decides it.
 */
class ReachabilityTest {

    private static final Path CLASSES = Path.of("target", "classes");
    /** What gives out an address, which keeps nothing reachable. */
    private static final Set<String> GIVE_ADDRESSES = Set.of("toRead", "toWrite", "wordAt");

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @Test
    @OnPosix
    void theMappingStaysForAsLongAsTheHandleIsReachable() {
        Needs.linux();
        String name = names.next();
        TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(name));
        WeakReference<Object> unreachable = new WeakReference<>(new Object());
        try {
            // Once more, so that a cleaner of anything else would have come to it.
            Garbage.collectUntil(() -> unreachable.get() == null);
            WeakReference<Object> later = new WeakReference<>(new Object());
            Garbage.collectUntil(() -> later.get() == null);
            assertThat(Holdings.mappings(name)).isEqualTo(1);
        } finally {
            Reference.reachabilityFence(region);
        }
        region = null;
        Garbage.collectUntil(() -> Holdings.mappings(name) == 0);
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void whateverUsesAnAddressKeepsTheHandleReachableUntilItHasDone() {
        List<JavaMethod> users = methods(CLASSES)
                .filter(method -> !GIVE_ADDRESSES.contains(method.getName()))
                .toList();
        assertThat(users).hasSizeGreaterThanOrEqualTo(30).allSatisfy(ReachabilityTest::hasFence);
    }

    private static Stream<JavaMethod> methods(Path path) {
        JavaClasses classes = new ClassFileImporter().importPath(path);
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> called(method).stream().anyMatch(GIVE_ADDRESSES::contains));
    }

    private static Set<String> called(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .map(JavaMethodCall::getName)
                .collect(Collectors.toSet());
    }

    private static void hasFence(JavaMethod method) {
        assertThat(called(method)).as(method.getFullName()).contains("reachabilityFence");
    }
}
