package io.sharedstruct.benchmarks.mirror.peer;

import io.aeron.Aeron;
import io.aeron.ExclusivePublication;
import io.aeron.Subscription;
import io.aeron.driver.MediaDriver;
import io.aeron.driver.ThreadingMode;
import io.aeron.logbuffer.FragmentHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.agrona.CloseHelper;
import org.agrona.concurrent.IdleStrategy;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * Aeron alone, with the engine as the mirror has it: driver and client in one thread. {@code echo FOLDER PORT LATENCY} sends back what
 * comes, to the next port, until its input ends; {@code ping FOLDER PORT LATENCY RATE WARM SECONDS} says half of
 * how long its messages took there and back: p50, p90, p99 in microseconds.
 */
public final class AeronPeer {

    /** That of a message with 256 bytes. */
    private static final int LENGTH = 344;

    private static final int STREAM = 7;
    private static final int TERM = 1 << 17;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final MediaDriver driver;
    private final Aeron aeron;
    private final ExclusivePublication out;
    private final Subscription in;
    private final IdleStrategy idle;
    private final UnsafeBuffer message = new UnsafeBuffer(new byte[LENGTH]);
    private long returned;

    private AeronPeer(String folder, int toPort, int fromPort, IdleStrategy idle) {
        this.idle = idle;
        driver = MediaDriver.launch(new MediaDriver.Context()
                .aeronDirectoryName(folder)
                .dirDeleteOnStart(true)
                .dirDeleteOnShutdown(true)
                .threadingMode(ThreadingMode.INVOKER)
                .counterValuesBufferLength(1 << 20)
                .errorBufferLength(1 << 22)
                .lowStorageWarningThreshold(0)
                .termBufferSparseFile(false)
                .publicationTermBufferLength(TERM));
        aeron = Aeron.connect(new Aeron.Context()
                .aeronDirectoryName(folder)
                .useConductorAgentInvoker(true)
                .driverAgentInvoker(driver.sharedAgentInvoker()));
        out = aeron.addExclusivePublication("aeron:udp?endpoint=127.0.0.1:" + toPort, STREAM);
        in = aeron.addSubscription("aeron:udp?endpoint=127.0.0.1:" + fromPort, STREAM);
    }

    public static void main(String[] args) {
        int port = Integer.parseInt(args[2]);
        boolean pings = args[0].equals("ping");
        AeronPeer peer = new AeronPeer(args[1], pings ? port : port + 1, pings ? port + 1 : port, Idle.of(args[3]));
        try {
            if (pings) {
                long period = TimeUnit.SECONDS.toNanos(1) / Long.parseLong(args[4]);
                peer.ping(period, seconds(args[5]));
                System.out.println(peer.ping(period, seconds(args[6])));
            } else {
                peer.echo();
            }
        } finally {
            CloseHelper.quietClose(peer.aeron);
            CloseHelper.quietClose(peer.driver);
        }
    }

    private static long seconds(String text) {
        return (long) (Double.parseDouble(text) * TimeUnit.SECONDS.toNanos(1));
    }

    private int work(FragmentHandler handler) {
        return driver.sharedAgentInvoker().invoke()
                + aeron.conductorAgentInvoker().invoke()
                + in.poll(handler, 16);
    }

    private void echo() {
        FragmentHandler back = (buffer, offset, length, header) -> {
            while (out.offer(buffer, offset, length) < 0) {
                driver.sharedAgentInvoker().invoke();
            }
        };
        Thread input = new Thread(AeronPeer::waitForItsEnd, "input");
        input.setDaemon(true);
        input.start();
        while (input.isAlive()) {
            idle.idle(work(back));
        }
    }

    private static void waitForItsEnd() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is said.
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Samples ping(long period, long nanos) {
        FragmentHandler home = (buffer, offset, length, header) -> returned = buffer.getLong(offset);
        Samples samples = new Samples();
        long start = System.nanoTime();
        long due = start;
        while (due - start < nanos) {
            while (System.nanoTime() - due < 0) {
                idle.idle(work(home));
            }
            long sent = System.nanoTime();
            if (send(sent, home)) {
                samples.add((System.nanoTime() - sent) / 2);
            }
            due = Math.max(due + period, System.nanoTime() - period);
        }
        return samples;
    }

    /** Whether it came back; the first ones wait for the other side. */
    private boolean send(long sent, FragmentHandler home) {
        message.putLong(0, sent);
        boolean waited = false;
        while (out.offer(message, 0, LENGTH) < 0) {
            waited = true;
            idle.idle(work(home));
            check(sent);
        }
        while (returned != sent) {
            idle.idle(work(home));
            check(sent);
        }
        return !waited;
    }

    private static void check(long since) {
        if (System.nanoTime() - since > PATIENCE_NANOS) {
            throw new IllegalStateException("nobody answers");
        }
    }
}
