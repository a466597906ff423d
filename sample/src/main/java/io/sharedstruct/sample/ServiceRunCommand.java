package io.sharedstruct.sample;

import io.sharedstruct.RegionExistsException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        description =
                "Runs the service in the foreground, as systemd wants it, until SIGTERM, Ctrl+C or \"service stop\".",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ServiceRunCommand implements Callable<Integer> {

    /** How it begins to say that it runs. */
    static final String RUNNING = "is running: ";

    @Mixin
    private ServiceOptions service;

    @Option(
            names = "--interval",
            paramLabel = "MILLISECONDS",
            description = "how long from one number to the next (default: ${DEFAULT-VALUE})",
            defaultValue = "1000")
    private int interval;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (interval < 1) {
            throw new ParameterException(spec.commandLine(), "--interval: at least 1 millisecond, not " + interval);
        }
        long pid = ProcessHandle.current().pid();
        try {
            new Service(service.name(), Duration.ofMillis(interval)).run(() -> service.say(RUNNING + "pid " + pid));
        } catch (RegionExistsException e) {
            return service.complain("runs already; \"service status\" tells more, \"service stop\" stops it");
        }
        return 0;
    }
}
