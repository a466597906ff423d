package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The first use of the library by many threads at once, each by another way in: no class waits for another in a circle. */
@OnPosix
class FirstUseTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @TempDir
    private Path folder;

    @RepeatedTest(5)
    void manyThreadsMayBeTheFirst() throws Exception {
        List<String> command = new ArrayList<>(PeerJvm.javaCommand(Main.class));
        command.addAll(List.of(names.next(), folder.resolve("struct.bin").toString()));
        assertThat(CPeer.run(command.toArray(String[]::new))).isEqualTo("8 of 8\n");
    }

    /** Fails with the test, after two minutes, if it hangs. */
    static final class Main {

        private Main() {}

        /** As in a program: a constant, made when its class is first used. */
        static final class Holder {

            static volatile String name;

            static final class Constant {

                static final TestStruct REGION = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(name));

                private Constant() {}
            }

            private Holder() {}
        }

        public static void main(String[] args) throws Exception {
            Holder.name = args[0];
            AcquireOptions options = AcquireOptions.named(args[0]);
            Path file = Path.of(args[1]);
            CyclicBarrier start = new CyclicBarrier(8);
            List<Callable<Object>> ways = List.of(
                    () -> Holder.Constant.REGION,
                    () -> Holder.Constant.REGION,
                    () -> TestStruct.acquire(TestStruct.LAYOUT, options),
                    () -> TestStruct.map(TestStruct.LAYOUT, file, MapOptions.defaults()),
                    () -> TestStruct.map(TestStruct.LAYOUT, file, MapOptions.defaults()),
                    () -> TestStruct.unlink(args[0] + "-other"),
                    () -> TestStruct.acquire(TestStruct.LAYOUT, options, TestStruct::fill),
                    () -> TestStruct.TEXT);
            ExecutorService threads = Executors.newFixedThreadPool(ways.size());
            List<Future<Object>> results = new ArrayList<>();
            for (Callable<Object> way : ways) {
                results.add(threads.submit(() -> {
                    start.await();
                    return way.call();
                }));
            }
            int done = 0;
            for (Future<Object> result : results) {
                Object given = result.get();
                done++;
                if (given instanceof TestStruct region && given != Holder.Constant.REGION) {
                    region.close();
                }
            }
            Holder.Constant.REGION.close();
            threads.shutdown();
            System.out.println(done + " of " + ways.size());
        }
    }
}
