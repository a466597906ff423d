package io.sharedstruct.tools.command;

import com.fasterxml.jackson.core.JsonGenerator;
import io.sharedstruct.RegionDescription;
import io.sharedstruct.RegionInfo;
import io.sharedstruct.RegionState;
import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.tools.output.Human;
import io.sharedstruct.tools.terminal.Colour;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What is said of a region, in words and in JSON. */
final class Regions {

    private Regions() {}

    /** The state in one word. */
    static String state(RegionInfo region) {
        return switch (region.state()) {
            case LIVE -> region.held().orElse(true) ? "attached" : "kept";
            case STALE -> "stale";
            case UNFINISHED -> "unfinished";
            case FOREIGN -> "foreign";
            case UNKNOWN -> "unknown";
        };
    }

    static Colour colour(RegionInfo region) {
        return switch (region.state()) {
            case LIVE -> Colour.GOOD;
            case STALE, UNFINISHED -> Colour.WARNING;
            case FOREIGN -> Colour.FAINT;
            case UNKNOWN -> Colour.PROBLEM;
        };
    }

    /** Why a region has no struct that it describes. */
    static String whyNot(RegionInfo region) {
        return switch (region.state()) {
            case FOREIGN -> "another program made it";
            case UNFINISHED -> "it isn't finished";
            case UNKNOWN -> region.problem().orElse("it can't be looked at");
            case LIVE, STALE -> "its description can't be read";
        };
    }

    static Optional<StructDescription> struct(RegionInfo region) {
        return region.description()
                .filter(description -> region.state() == RegionState.LIVE || region.state() == RegionState.STALE)
                .flatMap(description -> {
                    try {
                        return Optional.of(StructDescription.parse(description.structSize(), description.descriptor()));
                    } catch (IllegalArgumentException e) {
                        return Optional.empty();
                    }
                });
    }

    static String age(RegionDescription description, Instant now) {
        return Human.age(Duration.between(description.created(), now));
    }

    /** The members of an object that say what {@link RegionInfo} does. */
    static void write(
            JsonGenerator json, RegionInfo region, Optional<StructDescription> struct, Optional<String> structName)
            throws IOException {
        json.writeStringField("name", region.name());
        json.writeStringField("state", state(region));
        if (region.held().isPresent()) {
            json.writeBooleanField("held", region.held().get());
        } else {
            json.writeNullField("held");
        }
        if (region.length().isPresent()) {
            json.writeNumberField("length", region.length().getAsLong());
        } else {
            json.writeNullField("length");
        }
        text(json, "owner", region.owner());
        text(json, "permissions", region.permissions());
        text(json, "struct", structName);
        if (region.description().isPresent()) {
            RegionDescription description = region.description().get();
            json.writeStringField("fingerprint", Human.fingerprint(description.fingerprint()));
            json.writeNumberField("size", description.structSize());
            json.writeStringField(
                    "persistence",
                    switch (description.persistence()) {
                        case PROCESS -> "process";
                        case KERNEL -> "kernel";
                    });
            json.writeNumberField("creatorPid", description.creatorPid());
            json.writeStringField("created", description.created().toString());
        }
        if (struct.isPresent()) {
            json.writeNumberField("fieldCount", struct.get().fields().size());
        }
        text(json, "problem", region.problem());
    }

    private static void text(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }
}
