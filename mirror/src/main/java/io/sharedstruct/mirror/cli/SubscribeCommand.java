package io.sharedstruct.mirror.cli;

import io.sharedstruct.Permissions;
import io.sharedstruct.mirror.Mirror;
import io.sharedstruct.mirror.MirrorOptions;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "subscribe",
        description = "Mirrors regions of another machine, until it is ended.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class SubscribeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "the names of the regions")
    private List<String> names;

    @Option(names = "--from", paramLabel = "HOST:PORT", required = true, description = "where the publisher listens")
    private String from;

    @Option(
            names = "--into",
            paramLabel = "NAME",
            description = "how the region is called on this machine (default: as on the other one)")
    private String into;

    @Option(
            names = "--permissions",
            paramLabel = "owner|group-read|group-read-write|all-read|all-read-write",
            description = "who may open it (default: ${DEFAULT-VALUE})",
            defaultValue = "owner")
    private String permissions;

    @Option(
            names = "--layout",
            paramLabel = "FINGERPRINT",
            description = "refuse every other layout than this one, of 16 hexadecimal digits")
    private String layout;

    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() throws InterruptedException {
        MirrorOptions options =
                common.at(from).withPermissions(Names.of(Permissions.class, "--permissions", permissions));
        options = into == null ? options : options.withInto(into);
        options = layout == null ? options : options.withLayout(fingerprint());
        try (Mirror mirror = Mirror.subscribe(options, names.toArray(new String[0]))) {
            return common.run(mirror);
        }
    }

    private long fingerprint() {
        if (!layout.matches("(0x)?[0-9a-fA-F]{16}")) {
            throw new IllegalArgumentException("--layout=" + layout + ": a fingerprint has 16 hexadecimal digits");
        }
        return Long.parseUnsignedLong(layout.replaceFirst("^0x", ""), 16);
    }
}
