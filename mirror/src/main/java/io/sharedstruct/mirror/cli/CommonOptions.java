package io.sharedstruct.mirror.cli;

import io.sharedstruct.mirror.Latency;
import io.sharedstruct.mirror.Mirror;
import io.sharedstruct.mirror.MirrorOptions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What both sides are told. */
@SuppressWarnings("NullAway.Init")
final class CommonOptions {

    private static final long TELL_SECONDS = 1;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description =
                    "the file with the key that both sides have; without one, anybody on the way can read and forge")
    private Path key;

    @Option(
            names = "--latency",
            paramLabel = "low|normal|cheap",
            description = "look all the time, every three milliseconds or every ten (default: ${DEFAULT-VALUE})",
            defaultValue = "normal")
    private String latency;

    @Option(
            names = "--max-size",
            paramLabel = "BYTES",
            description = "the size of the largest struct, 64m for example (default: ${DEFAULT-VALUE})",
            defaultValue = "64m")
    private String maxSize;

    @Option(
            names = "--mtu",
            paramLabel = "BYTES",
            description = "the bytes of a packet's content (default: ${DEFAULT-VALUE})",
            defaultValue = "1408")
    private int mtu;

    @Option(
            names = "--aeron-dir",
            paramLabel = "FOLDER",
            description = "that of a media driver that runs already, instead of one in this process")
    private Path aeronFolder;

    @Option(
            names = "--multicast",
            paramLabel = "GROUP:PORT",
            description = "send what changes once for all mirrors; both sides name it, and --interface")
    private String group;

    @Option(
            names = "--interface",
            paramLabel = "ADDRESS",
            description = "the address of this machine in the network of --multicast")
    private String through;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec mixee;

    MirrorOptions at(String address) {
        MirrorOptions options = MirrorOptions.at(address)
                .withLatency(Names.of(Latency.class, "--latency", latency))
                .withMaxSize(Sizes.parse("--max-size", maxSize))
                .withMtu(mtu);
        if (key == null) {
            say("warning: without --key anybody on the way can read and forge what is sent");
        } else {
            options = options.withKey(key);
        }
        if ((group == null) != (through == null)) {
            throw new IllegalArgumentException("--multicast and --interface belong together");
        }
        options = group == null ? options : options.withMulticast(group, through);
        return aeronFolder == null ? options : options.withAeronFolder(aeronFolder);
    }

    void say(String line) {
        PrintWriter err = mixee.commandLine().getErr();
        err.println("sharedstruct-mirror: " + line);
        err.flush();
    }

    /** Runs until SIGTERM or Ctrl-C, and tells what has changed. */
    int run(Mirror mirror) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            over.countDown();
                            mirror.close();
                        },
                        "mirror-stop"));
        List<String> told = List.of();
        PrintWriter out = mixee.commandLine().getOut();
        do {
            List<String> now = mirror.describe();
            for (String line : now) {
                if (!told.contains(line)) {
                    out.println(line);
                }
            }
            out.flush();
            told = now;
        } while (!over.await(TELL_SECONDS, TimeUnit.SECONDS));
        return 0;
    }
}
