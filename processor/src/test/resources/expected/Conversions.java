package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.DurationAs;
import io.sharedstruct.InstantAs;
import io.sharedstruct.MapOptions;
import io.sharedstruct.UuidAs;
import io.sharedstruct.runtime.ArrayCopy;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructBytes;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import io.sharedstruct.runtime.value.ByteOrders;
import io.sharedstruct.runtime.value.Indexes;
import java.lang.IllegalStateException;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.annotation.processing.Generated;

/**
 * A {@link Conversions} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type                                 field
 *      0    16  int8[16]/UuidAs.Bytes                id
 *     16     8  int64/InstantAs.Millis               time
 *     24     8  int64/be/DurationAs.Nanos            timeout
 *     32     4  int32/Conversions.PriceConverter     price
 *     36     8  int32/Conversions.PriceConverter[2]  level
 *     44    32  int8[16]/UuidAs.Bytes[2]             member
 *     76     2  int16/Conversions.PriceConverter     code
 *     78     2                                       (padding)
 *     80                                             (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine,
 * unless the table says {@code le} or {@code be}. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Conversions", size = 80, alignment = 8,
        descriptor = "0 int8[16]/UuidAs.Bytes 16 id\n16 int64/InstantAs.Millis 8 time\n"
                + "24 int64/be/DurationAs.Nanos 8 timeout\n32 int32/Conversions.PriceConverter 4 price\n"
                + "36 int32/Conversions.PriceConverter[2] 8 level\n44 int8[16]/UuidAs.Bytes[2] 32 member\n"
                + "76 int16/Conversions.PriceConverter 2 code\n",
        accessors = {"getId", "setId", "getTime", "setTime", "getTimeout", "setTimeout", "getPrice",
                        "setPrice", "getLevelAt", "setLevelAt", "getMemberAt", "setMemberAt", "getCode",
                        "setCode"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class ConversionsShared extends SharedRegion implements Conversions {
    private static final int CODE_VERSION = CodeVersion.require(ConversionsShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 80;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 8;
    /** The distance of {@code id} from the start of the struct in bytes. */
    public static final long ID_OFFSET = 0;
    /** The distance of {@code time} from the start of the struct in bytes. */
    public static final long TIME_OFFSET = 16;
    /** The distance of {@code timeout} from the start of the struct in bytes. */
    public static final long TIMEOUT_OFFSET = 24;
    /** The distance of {@code price} from the start of the struct in bytes. */
    public static final long PRICE_OFFSET = 32;
    /** The distance of {@code level} from the start of the struct in bytes. */
    public static final long LEVEL_OFFSET = 36;
    /** The number of elements of {@code level}. */
    public static final int LEVEL_LENGTH = 2;
    /** The distance of {@code member} from the start of the struct in bytes. */
    public static final long MEMBER_OFFSET = 44;
    /** The number of elements of {@code member}. */
    public static final int MEMBER_LENGTH = 2;
    /** The distance of {@code code} from the start of the struct in bytes. */
    public static final long CODE_OFFSET = 76;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Conversions", null, SIZEOF, 0x1e74c2fb890debe5L,
            "0 int8[16]/UuidAs.Bytes 16 id\n16 int64/InstantAs.Millis 8 time\n"
            + "24 int64/be/DurationAs.Nanos 8 timeout\n32 int32/Conversions.PriceConverter 4 price\n"
            + "36 int32/Conversions.PriceConverter[2] 8 level\n44 int8[16]/UuidAs.Bytes[2] 32 member\n"
            + "76 int16/Conversions.PriceConverter 2 code\n");

    private static final Function<AttachedRegion, ConversionsShared> NEW = ConversionsShared::new;

    private ConversionsShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static ConversionsShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static ConversionsShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static ConversionsShared acquire(AcquireOptions options, Consumer<? super Conversions> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static ConversionsShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static ConversionsShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static ConversionsShared create(AcquireOptions options, Consumer<? super Conversions> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static ConversionsShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static ConversionsShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static ConversionsShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static ConversionsShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static ConversionsShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static ConversionsShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static ConversionsShared map(Path path, MapOptions options, Consumer<? super Conversions> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /**
     * Reads {@code id}, a plain access.
     * @throws RuntimeException whatever {@code UuidAs.Bytes} throws for what lies there
     */
    @Override public UUID getId() { return UuidAs.Bytes.decode(ArrayCopy.get(this, 0L, new byte[16])); }

    /**
     * Writes {@code id}, a plain access.
     * @throws RuntimeException if {@code UuidAs.Bytes} refuses the value; nothing is written then
     */
    @Override
    public void setId(UUID id) { ArrayCopy.set(this, 0L, Indexes.checkSize("id", UuidAs.Bytes.encode(id), 16)); }

    /**
     * Reads {@code time}, a plain access.
     * @throws RuntimeException whatever {@code InstantAs.Millis} throws for what lies there
     */
    @Override public Instant getTime() { return InstantAs.Millis.decode(getLong(16L)); }

    /**
     * Writes {@code time}, a plain access.
     * @throws RuntimeException if {@code InstantAs.Millis} refuses the value; nothing is written then
     */
    @Override public void setTime(Instant time) { setLong(16L, InstantAs.Millis.encode(time)); }

    /**
     * Reads {@code timeout}, a plain access.
     * @throws RuntimeException whatever {@code DurationAs.Nanos} throws for what lies there
     */
    @Override public Duration getTimeout() { return DurationAs.Nanos.decode(ByteOrders.big(getLong(24L))); }

    /**
     * Writes {@code timeout}, a plain access.
     * @throws RuntimeException if {@code DurationAs.Nanos} refuses the value; nothing is written then
     */
    @Override
    public void setTimeout(Duration timeout) { setLong(24L, ByteOrders.big(DurationAs.Nanos.encode(timeout))); }

    /**
     * Reads {@code price}, a plain access.
     * @throws RuntimeException whatever {@code Conversions.PriceConverter} throws for what lies there
     */
    @Override public Conversions.Price getPrice() { return Conversions.PriceConverter.decode(getInt(32L)); }

    /**
     * Writes {@code price}, a plain access.
     * @throws RuntimeException if {@code Conversions.PriceConverter} refuses the value; nothing is written then
     */
    @Override public void setPrice(Conversions.Price price) { setInt(32L, Conversions.PriceConverter.encode(price)); }

    /**
     * Reads an element of {@code level}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws RuntimeException whatever {@code Conversions.PriceConverter} throws for what lies there
     */
    @Override
    public Conversions.Price getLevelAt(int index) {
        return Conversions.PriceConverter.decode(getInt(36L + 4L * Indexes.check("level", index, 2)));
    }

    /**
     * Writes an element of {@code level}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws RuntimeException if {@code Conversions.PriceConverter} refuses the value; nothing is written then
     */
    @Override
    public void setLevelAt(int index, Conversions.Price level) {
        setInt(36L + 4L * Indexes.check("level", index, 2), Conversions.PriceConverter.encode(level));
    }

    /**
     * Reads an element of {@code member}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws RuntimeException whatever {@code UuidAs.Bytes} throws for what lies there
     */
    @Override
    public UUID getMemberAt(int index) {
        return UuidAs.Bytes.decode(ArrayCopy.get(this, 44L + 16L * Indexes.check("member", index, 2), new byte[16]));
    }

    /**
     * Writes an element of {@code member}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws RuntimeException if {@code UuidAs.Bytes} refuses the value; nothing is written then
     */
    @Override
    public void setMemberAt(int index, UUID member) {
        ArrayCopy.set(this, 44L + 16L * Indexes.check("member", index, 2), Indexes.checkSize("member", UuidAs.Bytes.encode(member), 16));
    }

    /**
     * Reads {@code code}, a plain access.
     * @throws RuntimeException whatever {@code Conversions.PriceConverter} throws for what lies there
     */
    @Override public String getCode() { return Conversions.PriceConverter.decode(getShort(76L)); }

    /**
     * Writes {@code code}, a plain access.
     * @throws RuntimeException if {@code Conversions.PriceConverter} refuses the value; nothing is written then
     */
    @Override public void setCode(String code) { setShort(76L, Conversions.PriceConverter.encode(code)); }

    /**
     * {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says}
     * @throws RuntimeException whatever {@code UuidAs.Bytes} throws for what lies there
     * @throws RuntimeException whatever {@code InstantAs.Millis} throws for what lies there
     * @throws RuntimeException whatever {@code DurationAs.Nanos} throws for what lies there
     * @throws RuntimeException whatever {@code Conversions.PriceConverter} throws for what lies there
     */
    public ConversionsShared.Snapshot snapshot() {
        return Views.point(new ConversionsShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(Conversions source) { Views.point(new ConversionsShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new ConversionsShared.View(), this, 0).toString(); }

    /**
     * A {@link Conversions} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link ConversionsShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Conversions {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(80L); }

        @Override public UUID getId() { return UuidAs.Bytes.decode(ArrayCopy.get(this, 0L, new byte[16])); }

        @Override
        public void setId(UUID id) { ArrayCopy.set(this, 0L, Indexes.checkSize("id", UuidAs.Bytes.encode(id), 16)); }

        @Override public Instant getTime() { return InstantAs.Millis.decode(getLong(16L)); }

        @Override public void setTime(Instant time) { setLong(16L, InstantAs.Millis.encode(time)); }

        @Override public Duration getTimeout() { return DurationAs.Nanos.decode(ByteOrders.big(getLong(24L))); }

        @Override
        public void setTimeout(Duration timeout) { setLong(24L, ByteOrders.big(DurationAs.Nanos.encode(timeout))); }

        @Override public Conversions.Price getPrice() { return Conversions.PriceConverter.decode(getInt(32L)); }

        @Override
        public void setPrice(Conversions.Price price) { setInt(32L, Conversions.PriceConverter.encode(price)); }

        @Override
        public Conversions.Price getLevelAt(int index) {
            return Conversions.PriceConverter.decode(getInt(36L + 4L * Indexes.check("level", index, 2)));
        }

        @Override
        public void setLevelAt(int index, Conversions.Price level) {
            setInt(36L + 4L * Indexes.check("level", index, 2), Conversions.PriceConverter.encode(level));
        }

        @Override
        public UUID getMemberAt(int index) {
            return UuidAs.Bytes.decode(ArrayCopy.get(this, 44L + 16L * Indexes.check("member", index, 2), new byte[16]));
        }

        @Override
        public void setMemberAt(int index, UUID member) {
            ArrayCopy.set(this, 44L + 16L * Indexes.check("member", index, 2), Indexes.checkSize("member", UuidAs.Bytes.encode(member), 16));
        }

        @Override public String getCode() { return Conversions.PriceConverter.decode(getShort(76L)); }

        @Override public void setCode(String code) { setShort(76L, Conversions.PriceConverter.encode(code)); }

        /** {@return what {@link ConversionsShared#snapshot} returns, of this struct} */
        public ConversionsShared.Snapshot snapshot() {
            return new ConversionsShared.Snapshot(getId(), getTime(), getTimeout(), getPrice(), IntStream.range(0, 2)
                            .mapToObj(i -> Conversions.PriceConverter.decode(getInt(36L + 4L * i)))
                            .toArray(Conversions.Price[]::new), IntStream.range(0, 2)
                            .mapToObj(i -> UuidAs.Bytes.decode(ArrayCopy.get(this, 44L + 16L * i, new byte[16])))
                            .toArray(UUID[]::new), getCode());
        }

        /**
         * Does what {@link ConversionsShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Conversions source) {
            if (source instanceof ConversionsShared || source instanceof ConversionsShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 78);
            } else if (Views.isPrivate(this)) {
                setId(source.getId());
                setTime(source.getTime());
                setTimeout(source.getTimeout());
                setPrice(source.getPrice());
                for (int i = 0; i < 2; i++) {
                    setInt(36L + 4L * i, Conversions.PriceConverter.encode(source.getLevelAt(i)));
                }
                for (int i = 0; i < 2; i++) {
                    ArrayCopy.set(this, 44L + 16L * i, Indexes.checkSize("member", UuidAs.Bytes.encode(source.getMemberAt(i)), 16));
                }
                setCode(source.getCode());
            } else {
                ConversionsShared.View staged = Views.stage(new ConversionsShared.View(), this, 80);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Conversions[id=" + getId() + ", time=" + getTime() + ", timeout=" + getTimeout()
                        + ", price=" + getPrice()
                        + ", level=" + Arrays.toString(IntStream.range(0, 2)
                                .mapToObj(i -> Conversions.PriceConverter.decode(getInt(36L + 4L * i)))
                                .toArray(Conversions.Price[]::new))
                                + ", member=" + Arrays.toString(IntStream.range(0, 2)
                                .mapToObj(i -> UuidAs.Bytes.decode(ArrayCopy.get(this, 44L + 16L * i, new byte[16])))
                                .toArray(UUID[]::new)) + ", code=" + getCode() + "]";
            } catch (IllegalStateException closed) {
                return "Conversions" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Conversions} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param id the value of {@code id}
     * @param time the value of {@code time}
     * @param timeout the value of {@code timeout}
     * @param price the value of {@code price}
     * @param level the values of {@code level}
     * @param member the values of {@code member}
     * @param code the value of {@code code}
     */
    public record Snapshot(UUID id, Instant time, Duration timeout,
            Conversions.Price price, Conversions.Price[] level, UUID[] member, String code) implements Conversions {
        /**
         * Checks the values. Arrays, which have the declared lengths, are copied.
         *
         * @param id the value of {@code id}
         * @param time the value of {@code time}
         * @param timeout the value of {@code timeout}
         * @param price the value of {@code price}
         * @param level the values of {@code level}
         * @param member the values of {@code member}
         * @param code the value of {@code code}
         */
        public Snapshot {
            Indexes.checkLength("level", level.length, 2);
            level = level.clone();
            Indexes.checkLength("member", member.length, 2);
            member = member.clone();
        }

        /** {@return a copy of the values of {@code level}} */
        @Override public Conversions.Price[] level() { return level.clone(); }

        /** {@return a copy of the values of {@code member}} */
        @Override public UUID[] member() { return member.clone(); }

        @Override public UUID getId() { return id; }

        @Override public void setId(UUID id) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public Instant getTime() { return time; }

        @Override
        public void setTime(Instant time) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public Duration getTimeout() { return timeout; }

        @Override
        public void setTimeout(Duration timeout) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public Conversions.Price getPrice() { return price; }

        @Override
        public void setPrice(Conversions.Price price) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public Conversions.Price getLevelAt(int index) { return this.level[Indexes.check("level", index, 2)]; }

        @Override
        public void setLevelAt(int index, Conversions.Price level) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public UUID getMemberAt(int index) { return this.member[Indexes.check("member", index, 2)]; }

        @Override
        public void setMemberAt(int index, UUID member) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public String getCode() { return code; }

        @Override
        public void setCode(String code) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public boolean equals(Object other) {
            return other instanceof ConversionsShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.id, this.time, this.timeout, this.price,
                    this.level, this.member, this.code}, new Object[] {((ConversionsShared.Snapshot) other).id,
                    ((ConversionsShared.Snapshot) other).time, ((ConversionsShared.Snapshot) other).timeout,
                    ((ConversionsShared.Snapshot) other).price, ((ConversionsShared.Snapshot) other).level,
                    ((ConversionsShared.Snapshot) other).member, ((ConversionsShared.Snapshot) other).code});
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(new Object[] {id, time, timeout, price, level, member, code});
        }

        @Override
        public String toString() {
            return "Snapshot[id=" + id
                    + ", time=" + time
                    + ", timeout=" + timeout
                    + ", price=" + price
                    + ", level=" + Arrays.toString(level)
                    + ", member=" + Arrays.toString(member)
                    + ", code=" + code
                    + "]";
        }
    }
}
