package io.sharedstruct.sample;

import io.sharedstruct.RegionNotFoundException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "status",
        description =
                "Says whether the service runs, its process, and what it has counted. The exit code is 1 if it doesn't.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ServiceStatusCommand implements Callable<Integer> {

    @Mixin
    private ServiceOptions service;

    @Override
    public Integer call() {
        try (ServiceControlShared control = ServiceControlShared.openReadOnly(Service.control(service.name()));
                NoteShared note = NoteShared.openReadOnly(ServiceRegion.options(service.name()))) {
            service.say(ServiceRunCommand.RUNNING + "pid " + control.getPid() + ", " + note.read(Region::describe));
            return 0;
        } catch (RegionNotFoundException e) {
            service.say("is not running");
            return 1;
        }
    }
}
