package io.sharedstruct.mirror.cli;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.RegionInfo;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedRegions;
import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.mirror.Mirrored;
import io.sharedstruct.mirror.status.Maker;
import io.sharedstruct.mirror.status.MirrorStatusShared;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        description = "Says how the mirrored regions of this machine are.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes, the worst of all regions:%n",
        exitCodeList = {
            "0:live, and not older than --max-age",
            "1:older than that, or connecting, or ended",
            "2:refused",
            "3:there is no mirror"
        })
@SuppressWarnings("NullAway.Init")
final class StatusCommand implements Callable<Integer> {

    private static final int OLD = 1;
    private static final int REFUSED = 2;
    private static final int NONE = 3;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "the regions (default: all that are mirrored)")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--max-age",
            paramLabel = "MILLISECONDS",
            description = "how old a live region may be (default: ${DEFAULT-VALUE})",
            defaultValue = "1000")
    private long maxAge;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<String> all = names.isEmpty() ? mirrored() : names;
        PrintWriter out = spec.commandLine().getOut();
        int worst = all.isEmpty() ? NONE : 0;
        if (all.isEmpty()) {
            out.println("no region of this machine is mirrored");
        }
        for (String name : all) {
            worst = Math.max(worst, tell(name, out));
        }
        out.flush();
        return worst;
    }

    private static List<String> mirrored() {
        long fingerprint = StructDescription.of(MirrorStatusShared.class)
                .map(StructDescription::fingerprint)
                .orElseThrow();
        return SharedRegions.list().stream()
                .filter(region -> region.name().endsWith(Maker.SUFFIX)
                        && region.description()
                                .filter(known -> known.fingerprint() == fingerprint)
                                .isPresent())
                .map(RegionInfo::name)
                .map(name -> name.substring(0, name.length() - Maker.SUFFIX.length()))
                .toList();
    }

    private int tell(String name, PrintWriter out) {
        try (Mirrored mirrored = Mirrored.of(name);
                MirrorStatusShared status =
                        MirrorStatusShared.openReadOnly(AcquireOptions.named(name + Maker.SUFFIX))) {
            Mirrored.State state = mirrored.state();
            Duration age = mirrored.age();
            StringBuilder line = new StringBuilder(name + "  " + state);
            line.append("  age ").append(age.equals(Mirrored.INFINITE) ? "-" : millis(age.toNanos()));
            line.append("  from ").append(status.getSource());
            line.append("  image ").append(status.getImage());
            line.append(status.isConsistent() ? "  consistent" : "  not consistent");
            line.append("  rtt ").append(millis(status.getRoundTripNanos()));
            line.append("  gaps ").append(status.getGaps());
            line.append("  refused ").append(status.getRefused());
            line.append("  conflicts ").append(status.getConflicts());
            line.append("  repairs ").append(status.getRepairs());
            String problem = status.getProblem();
            line.append(problem.isEmpty() ? "" : "  " + problem);
            out.println(line);
            return state == Mirrored.State.REFUSED
                    ? REFUSED
                    : state == Mirrored.State.DISCONNECTED && age.equals(Mirrored.INFINITE)
                            ? NONE
                            : state == Mirrored.State.LIVE && age.toMillis() <= maxAge ? 0 : OLD;
        } catch (RegionNotFoundException none) {
            out.println(name + "  no mirror");
            return NONE;
        }
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }
}
