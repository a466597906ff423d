package io.sharedstruct.sample;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "service",
        description = "A background process that counts in a region of its own. Every user reads it: \"get --service\","
                + " \"watch --service\", \"demo-window --service\".",
        mixinStandardHelpOptions = true,
        subcommands = {
            ServiceStartCommand.class,
            ServiceStopCommand.class,
            ServiceStatusCommand.class,
            ServiceRunCommand.class
        })
@SuppressWarnings("NullAway.Init")
final class ServiceCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
