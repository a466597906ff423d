package io.sharedstruct.sample;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which service is meant. */
@SuppressWarnings("NullAway.Init")
final class ServiceOptions {

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "the name of its region (default: ${DEFAULT-VALUE})",
            defaultValue = ServiceRegion.NAME)
    private String name;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec mixee;

    String name() {
        return name;
    }

    String title() {
        return "The service '" + name + "'";
    }

    void say(String what) {
        mixee.commandLine().getOut().println(title() + " " + what);
        mixee.commandLine().getOut().flush();
    }

    /** For what could not be done. */
    int complain(String what) {
        mixee.commandLine().getErr().println(title() + " " + what);
        return mixee.exitCodeOnExecutionException();
    }
}
