package io.sharedstruct.sample;

import java.io.PrintWriter;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * One of the two processes of the demo. The asker writes a text and then the number 255; the answerer waits for it, writes
 * its own text and then 256, for which the asker waits.
 */
@Command(name = "exchange", hidden = true)
@SuppressWarnings("NullAway.Init")
final class ExchangeCommand implements Callable<Integer> {

    /** The two sides. */
    enum Role {
        asker,
        answerer
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int QUESTION = 255;
    private static final int ANSWER = 256;
    private static final String QUESTION_TEXT = "Hello Shared World!";
    private static final String ANSWER_TEXT = "Hello yourself!";

    @Mixin
    private Region region;

    @Parameters(paramLabel = "ROLE")
    private Role role;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try (MyDataShared data = MyDataShared.acquire(region.options())) {
            say((data.isCreator() ? "created" : "joined") + " the region '" + region.name() + "'");
            boolean saw;
            if (role == Role.asker) {
                write(data, QUESTION, QUESTION_TEXT);
                saw = see(data, ANSWER, ANSWER_TEXT);
            } else {
                saw = see(data, QUESTION, QUESTION_TEXT);
                write(data, ANSWER, ANSWER_TEXT);
            }
            return saw ? 0 : 1;
        }
    }

    /** The text first: who sees the number may read it. Plain setters order nothing, so a fence does. */
    private void write(MyData data, int number, String text) {
        data.setText(text);
        VarHandle.releaseFence();
        data.setX(number);
        say("wrote number=" + number + " text=" + text);
    }

    private boolean see(MyData data, int number, String text) throws InterruptedException {
        long start = System.nanoTime();
        while (data.getX() != number) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                say("waited in vain for number=" + number);
                return false;
            }
            Thread.sleep(1);
        }
        VarHandle.acquireFence();
        boolean saw = data.getText().equals(text);
        say("sees " + Region.describe(data));
        return saw;
    }

    private void say(String what) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(role + " (pid " + ProcessHandle.current().pid() + ") " + what);
        out.flush();
    }
}
