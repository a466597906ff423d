package io.sharedstruct.tools.window.feed;

import io.sharedstruct.RegionInfo;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is known of a region, in a line. */
final class StatusWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private StatusWords() {}

    static Status of(RegionInfo info) {
        boolean held = info.held().orElse(false);
        List<String> words = new ArrayList<>();
        words.add(held ? "attached" : state(info));
        info.length().ifPresent(length -> words.add(length + " bytes"));
        info.description()
                .ifPresent(description ->
                        words.add("created by pid " + description.creatorPid() + " at " + time(description.created())));
        info.owner().ifPresent(owner -> words.add("owner " + owner));
        info.permissions().ifPresent(words::add);
        info.problem().ifPresent(words::add);
        return new Status(held ? Status.Kind.ATTACHED : Status.Kind.UNATTACHED, String.join("  ·  ", words));
    }

    private static String state(RegionInfo info) {
        return info.state().name().toLowerCase(Locale.ROOT);
    }

    private static String time(Instant created) {
        return TIME.format(created.atZone(ZoneId.systemDefault()));
    }
}
