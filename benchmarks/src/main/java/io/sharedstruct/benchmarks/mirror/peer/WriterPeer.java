package io.sharedstruct.benchmarks.mirror.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A program that knows nothing of the mirror: {@code SUBJECT NAME} makes the region, and writes as the lines say that it reads. {@code
 * rate N SECONDS} makes N updates a second, {@code storm MICROSECONDS SECONDS} as many as there are with such a pause after each, or with
 * none but for others who wait for the processor. It says how many it has made, and ends with its input.
 */
public final class WriterPeer {

    private final Subject.Writing writing;
    private long number;

    private WriterPeer(Subject.Writing writing) {
        this.writing = writing;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Subject.Writing writing = Subject.valueOf(args[0]).write(args[1])) {
            WriterPeer writer = new WriterPeer(writing);
            writer.update();
            System.out.println("ready");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", -1);
                long nanos = (long) (Double.parseDouble(words[2]) * TimeUnit.SECONDS.toNanos(1));
                long before = writer.number;
                if (words[0].equals("rate")) {
                    writer.rate(TimeUnit.SECONDS.toNanos(1) / Long.parseLong(words[1]), nanos);
                } else {
                    writer.storm(TimeUnit.MICROSECONDS.toNanos(Long.parseLong(words[1])), nanos);
                }
                System.out.println(writer.number - before);
            }
        }
    }

    private void update() {
        writing.update().accept(++number);
    }

    private void rate(long period, long nanos) {
        long start = System.nanoTime();
        for (long due = period; due <= nanos; due += period) {
            for (long left = start + due - System.nanoTime(); left > 0; left = start + due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            update();
        }
    }

    @SuppressWarnings("ThreadPriorityCheck") // Those who wait for the processor are those who are measured.
    private void storm(long pause, long nanos) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < nanos) {
            update();
            if (pause == 0) {
                Thread.yield();
            } else {
                LockSupport.parkNanos(pause);
            }
        }
    }
}
