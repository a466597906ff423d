package io.sharedstruct.mirror;

import io.sharedstruct.Permissions;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** How regions are published or mirrored. Immutable: each {@code with} method returns a copy. */
public final class MirrorOptions {

    private static final Duration LONGEST_HEARTBEAT = Duration.ofSeconds(5);
    private static final int LEAST_MTU = 512;
    private static final int MOST_MTU = 65_504;

    private final String address;
    private Optional<Path> key = Optional.empty();
    private List<InetAddress> allowed = List.of();
    private Latency latency = Latency.NORMAL;
    private Duration heartbeat = Duration.ofMillis(100);
    private Optional<String> into = Optional.empty();
    private Permissions permissions = Permissions.OWNER;
    private int maxSize = 64 << 20;
    private OptionalLong layout = OptionalLong.empty();
    private boolean requireConsistent;
    private Optional<Path> aeronFolder = Optional.empty();
    private int mtu = 1408;
    private Optional<Multicast> multicast = Optional.empty();

    /**
     * A group that one packet reaches all members of.
     *
     * @param group an address of the network's with a port, {@code 224.20.30.39:40456}; the last number of the address is an odd one
     * @param through the address of this machine in the network that the group is in
     */
    public record Multicast(String group, String through) {

        /** Neither is null. */
        public Multicast {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(through, "through");
        }
    }

    private MirrorOptions(String address) {
        this.address = Objects.requireNonNull(address, "address");
    }

    /**
     * For a publisher and the subscribers that call it.
     *
     * @param address a host and a port, {@code 10.77.0.1:40100}, of which the next port is used as well; there is no usual one
     * @return the options
     */
    public static MirrorOptions at(String address) {
        return new MirrorOptions(address);
    }

    private MirrorOptions with(Consumer<MirrorOptions> change) {
        MirrorOptions copy = new MirrorOptions(address);
        copy.key = key;
        copy.allowed = allowed;
        copy.latency = latency;
        copy.heartbeat = heartbeat;
        copy.into = into;
        copy.permissions = permissions;
        copy.maxSize = maxSize;
        copy.layout = layout;
        copy.requireConsistent = requireConsistent;
        copy.aeronFolder = aeronFolder;
        copy.mtu = mtu;
        copy.multicast = multicast;
        change.accept(copy);
        return copy;
    }

    /**
     * With a key.
     *
     * @param file the file with it: 32 bytes, which nobody else may read
     * @return a copy
     */
    public MirrorOptions withKey(Path file) {
        Objects.requireNonNull(file, "file");
        return with(copy -> copy.key = Optional.of(file));
    }

    /**
     * With the addresses that a publisher answers.
     *
     * @param addresses the addresses; none for all
     * @return a copy
     */
    public MirrorOptions withAllowed(List<InetAddress> addresses) {
        List<InetAddress> all = List.copyOf(addresses);
        return with(copy -> copy.allowed = all);
    }

    /**
     * With what an idle thread does.
     *
     * @param idle what it does
     * @return a copy
     */
    public MirrorOptions withLatency(Latency idle) {
        Objects.requireNonNull(idle, "idle");
        return with(copy -> copy.latency = idle);
    }

    /**
     * With another silence.
     *
     * @param silence how long a publisher is silent at most: from a millisecond to 5 seconds
     * @return a copy
     * @throws IllegalArgumentException if it isn't from a millisecond to 5 seconds
     */
    public MirrorOptions withHeartbeat(Duration silence) {
        if (silence.compareTo(Duration.ofMillis(1)) < 0 || silence.compareTo(LONGEST_HEARTBEAT) > 0) {
            throw new IllegalArgumentException("heartbeat=" + silence + ": it is from a millisecond to "
                    + LONGEST_HEARTBEAT.toSeconds() + " seconds");
        }
        return with(copy -> copy.heartbeat = silence);
    }

    /**
     * With another name for the mirrored region, of which there is only one then.
     *
     * @param name the name
     * @return a copy
     */
    public MirrorOptions withInto(String name) {
        Objects.requireNonNull(name, "name");
        return with(copy -> copy.into = Optional.of(name));
    }

    /**
     * With other permissions of the mirrored region, and of its status.
     *
     * @param who who may open them
     * @return a copy
     */
    public MirrorOptions withPermissions(Permissions who) {
        Objects.requireNonNull(who, "who");
        return with(copy -> copy.permissions = who);
    }

    /**
     * With another limit.
     *
     * @param bytes the size of the largest struct that is published or taken
     * @return a copy
     * @throws IllegalArgumentException if it is less than a byte
     */
    public MirrorOptions withMaxSize(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("maxSize=" + bytes + ": at least a byte");
        }
        return with(copy -> copy.maxSize = bytes);
    }

    /**
     * With the layout that a mirrored struct must have.
     *
     * @param fingerprint its fingerprint
     * @return a copy
     */
    public MirrorOptions withLayout(long fingerprint) {
        return with(copy -> copy.layout = OptionalLong.of(fingerprint));
    }

    /**
     * With the wish that a struct without a sequence is refused by its publisher.
     *
     * @param refused whether it is
     * @return a copy
     */
    public MirrorOptions withRequireConsistent(boolean refused) {
        return with(copy -> copy.requireConsistent = refused);
    }

    /**
     * With a media driver that runs already, instead of one in this process. Who may talk to it is for that one to say.
     *
     * @param folder its folder
     * @return a copy
     */
    public MirrorOptions withAeronFolder(Path folder) {
        Objects.requireNonNull(folder, "folder");
        return with(copy -> copy.aeronFolder = Optional.of(folder));
    }

    /**
     * With larger packets, where the network takes them.
     *
     * @param bytes the bytes of the largest packet's content, a multiple of 32
     * @return a copy
     * @throws IllegalArgumentException if it is no multiple of 32 from 512 to 65504
     */
    public MirrorOptions withMtu(int bytes) {
        if (bytes < LEAST_MTU || bytes > MOST_MTU || bytes % 32 != 0) {
            throw new IllegalArgumentException(
                    "mtu=" + bytes + ": it is a multiple of 32 from " + LEAST_MTU + " to " + MOST_MTU);
        }
        return with(copy -> copy.mtu = bytes);
    }

    /**
     * With a group: what changes is sent once for all subscribers, which call the publisher as well. Both sides must name it.
     *
     * @param group its address and a port, {@code 224.20.30.39:40456}; the last number of the address is an odd one
     * @param through the address of this machine in the network that the group is in
     * @return a copy
     */
    public MirrorOptions withMulticast(String group, String through) {
        Multicast named = new Multicast(group, through);
        return with(copy -> copy.multicast = Optional.of(named));
    }

    /**
     * Where publishers listen.
     *
     * @return a host and a port
     */
    public String address() {
        return address;
    }

    /**
     * The file with the key.
     *
     * @return the file, empty if both sides trust the network
     */
    public Optional<Path> key() {
        return key;
    }

    /**
     * The addresses that a publisher answers.
     *
     * @return the addresses; none for all
     */
    public List<InetAddress> allowed() {
        return allowed;
    }

    /**
     * What the thread does that has nothing to do.
     *
     * @return what it does
     */
    public Latency latency() {
        return latency;
    }

    /**
     * How long a publisher is silent at most.
     *
     * @return the silence, usually 100 milliseconds
     */
    public Duration heartbeat() {
        return heartbeat;
    }

    /**
     * How the region of this machine is called.
     *
     * @return the name, empty for the one that it has at the publisher
     */
    public Optional<String> into() {
        return into;
    }

    /**
     * Who may open the mirrored region, and its status.
     *
     * @return who, usually its owner alone
     */
    public Permissions permissions() {
        return permissions;
    }

    /**
     * The size of the largest struct that is published or taken.
     *
     * @return bytes, usually 64 MiB
     */
    public int maxSize() {
        return maxSize;
    }

    /**
     * The fingerprint that a mirrored struct must have.
     *
     * @return the fingerprint, empty for any
     */
    public OptionalLong layout() {
        return layout;
    }

    /**
     * Whether a struct without a sequence is refused by its publisher.
     *
     * @return whether it is
     */
    public boolean requireConsistent() {
        return requireConsistent;
    }

    /**
     * The folder of a media driver that runs already.
     *
     * @return the folder, empty for a driver in this process
     */
    public Optional<Path> aeronFolder() {
        return aeronFolder;
    }

    /**
     * The largest packet.
     *
     * @return the bytes of its content, usually 1408
     */
    public int mtu() {
        return mtu;
    }

    /**
     * The group that all subscribers are in.
     *
     * @return the group, empty if each is sent its own packets
     */
    public Optional<Multicast> multicast() {
        return multicast;
    }
}
