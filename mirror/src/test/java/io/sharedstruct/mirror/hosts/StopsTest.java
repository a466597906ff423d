package io.sharedstruct.mirror.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.aeron.driver.MediaDriver;
import io.sharedstruct.mirror.testing.Host;
import io.sharedstruct.mirror.testing.Lab;
import io.sharedstruct.mirror.testing.MirrorProcess;
import io.sharedstruct.mirror.testing.Peer;
import io.sharedstruct.testing.OnPosix;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What lasts for seconds. All of it happens at the same time, on different hosts, as most of it is waiting. */
@OnPosix
class StopsTest {

    /** Aeron's client, and what a driver has of it, are dead for good after 10 seconds. */
    private static final long LONGER_THAN_THE_TRANSPORT_LIVES = TimeUnit.SECONDS.toMillis(13);

    private static final String[] DRIVER = {
        "-Daeron.dir=/dev/shm/driver",
        "-Daeron.dir.delete.on.start=true",
        "-Daeron.threading.mode=SHARED",
        "-Daeron.counters.buffer.length=1048576",
        "-Daeron.error.buffer.length=4194304",
        "-Daeron.term.buffer.length=131072",
        "-Daeron.low.file.store.warning.threshold=0"
    };

    @RegisterExtension
    static final Lab LAB = new Lab("64m", "64m", "64m", "64m", "64m");

    private final Host a = LAB.host(0);

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void whoIsStoppedCutOffOrWithoutADriverHealsWhenThatIsOver() throws Exception {
        Peer writer = LAB.java(a);
        for (String name : new String[] {"Publisher", "Subscriber", "Short", "Long", "Driver"}) {
            writer.ask("write " + name + " 1");
        }
        MirrorProcess stopped = LAB.publish(40100, "Publisher");
        LAB.publish(40200, "Subscriber", "Short", "Long", "Driver");
        Scene publisher = new Scene(writer, "Publisher", LAB.host(1));
        LAB.subscribe(publisher.host, 40100, "Publisher");
        Scene subscriber = new Scene(writer, "Subscriber", LAB.host(1));
        MirrorProcess mirror = LAB.subscribe(subscriber.host, 40200, "Subscriber");
        Scene shortCut = new Scene(writer, "Short", LAB.host(2));
        LAB.subscribe(shortCut.host, 40200, "Short");
        Scene longCut = new Scene(writer, "Long", LAB.host(3));
        LAB.subscribe(longCut.host, 40200, "Long");
        Scene external = new Scene(writer, "Driver", LAB.host(4));
        MirrorProcess driver = driver(external.host);
        LAB.subscribe(external.host, 40200, "Driver", "--aeron-dir", "/dev/shm/driver");
        all(List.of(
                () -> publisher.stopped(stopped),
                () -> subscriber.stopped(mirror),
                () -> shortCut.cutFor(TimeUnit.SECONDS.toMillis(3)),
                () -> longCut.cutFor(TimeUnit.SECONDS.toMillis(15)),
                () -> external.withoutDriver(driver)));
    }

    private static MirrorProcess driver(Host host) throws Exception {
        return LAB.run(host, MirrorProcess.command(MediaDriver.class, List.of(DRIVER)));
    }

    private static void all(List<Callable<Void>> scenes) throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (Callable<Void> scene : scenes) {
                running.add(threads.submit(scene));
            }
            for (Future<Void> scene : running) {
                scene.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** A struct that is mirrored, and what happens to that. */
    private static final class Scene {

        private final Peer writer;
        private final String name;
        private final Host host;
        private final Peer reader;

        Scene(Peer writer, String name, Host host) throws Exception {
            this.writer = writer;
            this.name = name;
            this.host = host;
            reader = LAB.c(host);
        }

        Void stopped(MirrorProcess process) throws Exception {
            begin();
            process.signal("STOP");
            Thread.sleep(LONGER_THAN_THE_TRANSPORT_LIVES);
            unheard();
            process.signal("CONT");
            heals();
            assertThat(process.isAlive()).isTrue();
            return null;
        }

        Void cutFor(long milliseconds) throws Exception {
            begin();
            host.cable(false);
            Thread.sleep(milliseconds);
            unheard();
            host.cable(true);
            heals();
            return null;
        }

        /** As long as what it has left looks fresh no other one starts. */
        Void withoutDriver(MirrorProcess driver) throws Exception {
            begin();
            driver.kill();
            Thread.sleep(LONGER_THAN_THE_TRANSPORT_LIVES);
            unheard();
            driver(host);
            heals();
            return null;
        }

        private void begin() throws Exception {
            reader.until("get " + name, "1");
            reader.until("state " + name, "LIVE");
        }

        /** What was there stays, and says how old it is. */
        private void unheard() throws Exception {
            writer.ask("write " + name + " 2");
            reader.until("state " + name, "DISCONNECTED");
            assertThat(reader.ask("get " + name)).isEqualTo("1");
            assertThat(reader.number("age " + name)).isGreaterThanOrEqualTo(2_000);
        }

        private void heals() throws Exception {
            reader.until("get " + name, "2");
            reader.until("state " + name, "LIVE");
            writer.ask("write " + name + " 3");
            reader.until("get " + name, "3");
        }
    }
}
