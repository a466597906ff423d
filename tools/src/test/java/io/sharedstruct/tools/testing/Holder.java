package io.sharedstruct.tools.testing;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Persistence;
import io.sharedstruct.testing.PeerJvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Another process that has a {@link Market}, and changes it when it is told: {@code x 5}, {@code text abc}. */
public final class Holder implements AutoCloseable {

    private final Process process;
    private final Writer commands;
    private final BufferedReader answers;

    private Holder(Process process) {
        this.process = process;
        commands = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    public static Holder of(String name) {
        List<String> command = new ArrayList<>(PeerJvm.javaCommand(Holder.class));
        command.add(name);
        try {
            Holder holder = new Holder(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
            if (!"ready".equals(holder.answers.readLine())) {
                throw new IllegalStateException("the holder did not start");
            }
            return holder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Values that tests know. */
    public static void fill(Market market) {
        market.setX(255);
        market.setText("Hello \"W\u00f6rld\"\u001b[31m");
        market.setSide(Side.SELL);
        market.setOpen(true);
        market.setLevel((byte) 5);
        market.setUrgent(true);
        market.setReal(1.5);
        market.setTotal(-1);
        market.getLast().setAmount(-7);
        for (int i = 0; i < 5; i++) {
            market.getTickAt(i).setAmount(i * 10);
            market.getTickAt(i).setSide(i % 2 == 0 ? Side.BUY : Side.SELL);
        }
        for (int i = 0; i < 6; i++) {
            market.setGridAt(i / 3, i % 3, (short) (i + 1));
        }
        for (int i = 0; i < 20; i++) {
            market.setRawAt(i, (byte) i);
        }
    }

    /** A region that stays without a holder. */
    public static void kept(String name) {
        MarketShared.create(AcquireOptions.named(name).withPersistence(Persistence.KERNEL), Holder::fill)
                .close();
    }

    public static void main(String[] args) throws IOException {
        try (MarketShared market = MarketShared.acquire(AcquireOptions.named(args[0]), Holder::fill)) {
            System.out.println("ready");
            BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", 2);
                switch (words[0]) {
                    case "x" -> market.setX(Integer.parseInt(words[1]));
                    case "text" -> market.setText(words[1]);
                    default -> throw new IllegalArgumentException(line);
                }
                System.out.println("done");
            }
        }
    }

    public long pid() {
        return process.pid();
    }

    public void tell(String command) throws IOException {
        commands.write(command + "\n");
        commands.flush();
        if (!"done".equals(answers.readLine())) {
            throw new IllegalStateException("the holder did not do it: " + command);
        }
    }

    /** SIGKILL: what it had stays, stale. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** It ends as it wants: the region goes with it. */
    public void leave() throws IOException, InterruptedException {
        commands.close();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
