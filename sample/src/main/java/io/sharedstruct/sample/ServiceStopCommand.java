package io.sharedstruct.sample;

import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedLock;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "stop",
        description = "Stops the service, and returns when it has ended.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ServiceStopCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Mixin
    private ServiceOptions service;

    @Override
    public Integer call() throws InterruptedException {
        try (ServiceControlShared control = ServiceControlShared.open(Service.control(service.name()))) {
            // One that is just starting would overwrite what it is told.
            control.awaitState(ServiceControl.STARTING, PATIENCE);
            Service.stop(control);
            // Free when it has ended, in whatever way.
            try (SharedLock.Held ended = control.tryLock(PATIENCE)) {
                if (ended == null) {
                    return service.complain("doesn't end; its process is " + control.getPid());
                }
            }
            service.say("has stopped");
            return 0;
        } catch (RegionNotFoundException e) {
            return service.complain("is not running");
        }
    }
}
