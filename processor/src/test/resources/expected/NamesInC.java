package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.EnumCodes;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import java.lang.IllegalStateException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link NamesInC.Capitals} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type    field
 *      0     1  int8    NULL
 *      1     1  int8    EOF
 *      2     1  int8    TRUE
 *      3     1  int8    IN
 *      4     1  int8    OUT
 *      5     1  int8    CONST
 *      6     1  int8    VOID
 *      7     1  int8    ERROR
 *      8     1  int8    DELETE
 *      9     3          (padding)
 *     12     4  enum32  range
 *     16     4  enum32  wide
 *     20                (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.NamesInC.Capitals", size = 20, alignment = 4,
        descriptor = "format 2\nenum LEAST=-2147483648,MIDDLE=0,GREATEST=2147483647\nlayout\n0 int8 1 NULL\n1 int8 1 EOF\n"
                + "2 int8 1 TRUE\n3 int8 1 IN\n4 int8 1 OUT\n5 int8 1 CONST\n6 int8 1 VOID\n7 int8 1 ERROR\n"
                + "8 int8 1 DELETE\n12 enum32#1 4 range\n16 enum32#1 4 wide\n", types = "demo/NamesInC.Range",
        accessors = {"getNULL", "getEOF", "getTRUE", "getIN", "getOUT", "getCONST", "getVOID",
                        "getERROR", "getDELETE", "getRange", "getWide"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class NamesInC_CapitalsShared extends SharedRegion implements NamesInC.Capitals {
    private static final int CODE_VERSION = CodeVersion.require(NamesInC_CapitalsShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 20;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 4;
    /** The distance of {@code NULL} from the start of the struct in bytes. */
    public static final long NULL_OFFSET = 0;
    /** The distance of {@code EOF} from the start of the struct in bytes. */
    public static final long EOF_OFFSET = 1;
    /** The distance of {@code TRUE} from the start of the struct in bytes. */
    public static final long TRUE_OFFSET = 2;
    /** The distance of {@code IN} from the start of the struct in bytes. */
    public static final long IN_OFFSET = 3;
    /** The distance of {@code OUT} from the start of the struct in bytes. */
    public static final long OUT_OFFSET = 4;
    /** The distance of {@code CONST} from the start of the struct in bytes. */
    public static final long CONST_OFFSET = 5;
    /** The distance of {@code VOID} from the start of the struct in bytes. */
    public static final long VOID_OFFSET = 6;
    /** The distance of {@code ERROR} from the start of the struct in bytes. */
    public static final long ERROR_OFFSET = 7;
    /** The distance of {@code DELETE} from the start of the struct in bytes. */
    public static final long DELETE_OFFSET = 8;
    /** The distance of {@code range} from the start of the struct in bytes. */
    public static final long RANGE_OFFSET = 12;

    private static final EnumCodes<NamesInC.Range> RANGE_CODES = new EnumCodes<NamesInC.Range>("range", NamesInC.Range.class) {
        @Override
        protected NamesInC.Range constant(int code) {
            return switch (code) {
                case -2147483648 -> NamesInC.Range.LEAST;
                case 0 -> NamesInC.Range.MIDDLE;
                case 2147483647 -> NamesInC.Range.GREATEST;
                default -> null;
            };
        }

        @Override
        protected int code(NamesInC.Range constant) {
            return switch (constant) {
                case LEAST -> -2147483648;
                case MIDDLE -> 0;
                case GREATEST -> 2147483647;
                default -> throw unknown(constant);
            };
        }
    };

    /** The distance of {@code wide} from the start of the struct in bytes. */
    public static final long WIDE_OFFSET = 16;

    private static final EnumCodes<NamesInC.Range> WIDE_CODES = new EnumCodes<NamesInC.Range>("wide", NamesInC.Range.class) {
        @Override
        protected NamesInC.Range constant(int code) {
            return switch (code) {
                case -2147483648 -> NamesInC.Range.LEAST;
                case 0 -> NamesInC.Range.MIDDLE;
                case 2147483647 -> NamesInC.Range.GREATEST;
                default -> null;
            };
        }

        @Override
        protected int code(NamesInC.Range constant) {
            return switch (constant) {
                case LEAST -> -2147483648;
                case MIDDLE -> 0;
                case GREATEST -> 2147483647;
                default -> throw unknown(constant);
            };
        }
    };

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Capitals", null, SIZEOF, 0xda1aa9c85cd04593L,
            "format 2\nenum LEAST=-2147483648,MIDDLE=0,GREATEST=2147483647\nlayout\n0 int8 1 NULL\n1 int8 1 EOF\n"
            + "2 int8 1 TRUE\n3 int8 1 IN\n4 int8 1 OUT\n5 int8 1 CONST\n6 int8 1 VOID\n7 int8 1 ERROR\n"
            + "8 int8 1 DELETE\n12 enum32#1 4 range\n16 enum32#1 4 wide\n");

    private static final Function<AttachedRegion, NamesInC_CapitalsShared> NEW = NamesInC_CapitalsShared::new;

    private NamesInC_CapitalsShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static NamesInC_CapitalsShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static NamesInC_CapitalsShared acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, NEW);
    }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static NamesInC_CapitalsShared acquire(AcquireOptions options,
            Consumer<? super NamesInC.Capitals> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static NamesInC_CapitalsShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static NamesInC_CapitalsShared create(AcquireOptions options) {
        return Regions.create(LAYOUT, options, NEW);
    }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static NamesInC_CapitalsShared create(AcquireOptions options,
            Consumer<? super NamesInC.Capitals> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static NamesInC_CapitalsShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static NamesInC_CapitalsShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static NamesInC_CapitalsShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static NamesInC_CapitalsShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static NamesInC_CapitalsShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static NamesInC_CapitalsShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static NamesInC_CapitalsShared map(Path path, MapOptions options,
            Consumer<? super NamesInC.Capitals> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code NULL}, a plain access. */
    @Override public byte getNULL() { return getByte(0L); }

    /** Reads {@code EOF}, a plain access. */
    @Override public byte getEOF() { return getByte(1L); }

    /** Reads {@code TRUE}, a plain access. */
    @Override public byte getTRUE() { return getByte(2L); }

    /** Reads {@code IN}, a plain access. */
    @Override public byte getIN() { return getByte(3L); }

    /** Reads {@code OUT}, a plain access. */
    @Override public byte getOUT() { return getByte(4L); }

    /** Reads {@code CONST}, a plain access. */
    @Override public byte getCONST() { return getByte(5L); }

    /** Reads {@code VOID}, a plain access. */
    @Override public byte getVOID() { return getByte(6L); }

    /** Reads {@code ERROR}, a plain access. */
    @Override public byte getERROR() { return getByte(7L); }

    /** Reads {@code DELETE}, a plain access. */
    @Override public byte getDELETE() { return getByte(8L); }

    /**
     * Reads {@code range}, a plain access.
     * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
     */
    @Override public NamesInC.Range getRange() { return RANGE_CODES.decode(getInt(12L), this, 12L); }

    /**
     * Reads {@code wide}, a plain access.
     * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
     */
    @Override public NamesInC.Range getWide() { return WIDE_CODES.decode(getInt(16L), this, 16L); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public NamesInC_CapitalsShared.Snapshot snapshot() {
        return Views.point(new NamesInC_CapitalsShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(NamesInC.Capitals source) {
        Views.point(new NamesInC_CapitalsShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new NamesInC_CapitalsShared.View(), this, 0).toString(); }

    /**
     * A {@link NamesInC.Capitals} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link NamesInC_CapitalsShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements NamesInC.Capitals {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(20L); }

        @Override public byte getNULL() { return getByte(0L); }

        @Override public byte getEOF() { return getByte(1L); }

        @Override public byte getTRUE() { return getByte(2L); }

        @Override public byte getIN() { return getByte(3L); }

        @Override public byte getOUT() { return getByte(4L); }

        @Override public byte getCONST() { return getByte(5L); }

        @Override public byte getVOID() { return getByte(6L); }

        @Override public byte getERROR() { return getByte(7L); }

        @Override public byte getDELETE() { return getByte(8L); }

        @Override public NamesInC.Range getRange() { return RANGE_CODES.decode(getInt(12L), this, 12L); }

        @Override public NamesInC.Range getWide() { return WIDE_CODES.decode(getInt(16L), this, 16L); }

        /** {@return what {@link NamesInC_CapitalsShared#snapshot} returns, of this struct} */
        public NamesInC_CapitalsShared.Snapshot snapshot() {
            return new NamesInC_CapitalsShared.Snapshot(getNULL(), getEOF(), getTRUE(), getIN(),
                    getOUT(), getCONST(), getVOID(), getERROR(), getDELETE(), getInt(12L), getInt(16L));
        }

        /**
         * Does what {@link NamesInC_CapitalsShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(NamesInC.Capitals source) {}

        @Override
        public String toString() {
            try {
                return "Capitals[NULL=" + getNULL() + ", EOF=" + getEOF() + ", TRUE=" + getTRUE()
                        + ", IN=" + getIN() + ", OUT=" + getOUT() + ", CONST=" + getCONST() + ", VOID=" + getVOID()
                        + ", ERROR=" + getERROR() + ", DELETE=" + getDELETE()
                        + ", range=" + RANGE_CODES.show(getInt(12L)) + ", wide=" + WIDE_CODES.show(getInt(16L))
                        + "]";
            } catch (IllegalStateException closed) {
                return "Capitals" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link NamesInC.Capitals} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param NULL the value of {@code NULL}
     * @param EOF the value of {@code EOF}
     * @param TRUE the value of {@code TRUE}
     * @param IN the value of {@code IN}
     * @param OUT the value of {@code OUT}
     * @param CONST the value of {@code CONST}
     * @param VOID the value of {@code VOID}
     * @param ERROR the value of {@code ERROR}
     * @param DELETE the value of {@code DELETE}
     * @param rangeCode the stored integer of {@code range}
     * @param wideCode the stored integer of {@code wide}
     */
    public record Snapshot(byte NULL, byte EOF, byte TRUE, byte IN, byte OUT, byte CONST, byte VOID,
            byte ERROR, byte DELETE, int rangeCode, int wideCode) implements NamesInC.Capitals {
        /**
         * The same with the constants of enums.
         *
         * @param NULL the value of {@code NULL}
         * @param EOF the value of {@code EOF}
         * @param TRUE the value of {@code TRUE}
         * @param IN the value of {@code IN}
         * @param OUT the value of {@code OUT}
         * @param CONST the value of {@code CONST}
         * @param VOID the value of {@code VOID}
         * @param ERROR the value of {@code ERROR}
         * @param DELETE the value of {@code DELETE}
         * @param range the value of {@code range}
         * @param wide the value of {@code wide}
         */
        public Snapshot(byte NULL, byte EOF, byte TRUE, byte IN, byte OUT, byte CONST, byte VOID,
                byte ERROR, byte DELETE, NamesInC.Range range, NamesInC.Range wide) {
            this(NULL, EOF, TRUE, IN, OUT, CONST, VOID, ERROR, DELETE, RANGE_CODES.encode(range),
                    WIDE_CODES.encode(wide));
        }

        /**
         * The value of {@code range}.
         *
         * @return the value
         * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
         */
        public NamesInC.Range range() { return RANGE_CODES.decode(rangeCode); }

        /**
         * The value of {@code wide}.
         *
         * @return the value
         * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
         */
        public NamesInC.Range wide() { return WIDE_CODES.decode(wideCode); }

        @Override public byte getNULL() { return NULL; }

        @Override public byte getEOF() { return EOF; }

        @Override public byte getTRUE() { return TRUE; }

        @Override public byte getIN() { return IN; }

        @Override public byte getOUT() { return OUT; }

        @Override public byte getCONST() { return CONST; }

        @Override public byte getVOID() { return VOID; }

        @Override public byte getERROR() { return ERROR; }

        @Override public byte getDELETE() { return DELETE; }

        @Override public NamesInC.Range getRange() { return RANGE_CODES.decode(rangeCode); }

        @Override public NamesInC.Range getWide() { return WIDE_CODES.decode(wideCode); }

        @Override
        public String toString() {
            return "Snapshot[NULL=" + NULL
                    + ", EOF=" + EOF
                    + ", TRUE=" + TRUE
                    + ", IN=" + IN
                    + ", OUT=" + OUT
                    + ", CONST=" + CONST
                    + ", VOID=" + VOID
                    + ", ERROR=" + ERROR
                    + ", DELETE=" + DELETE
                    + ", range=" + RANGE_CODES.show(rangeCode)
                    + ", wide=" + WIDE_CODES.show(wideCode)
                    + "]";
        }
    }
}

package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import java.lang.IllegalStateException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link NamesInC.Rectangle} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type   field
 *      0     4  int32  width
 *      4               (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.NamesInC.Rectangle", cName = "demo_Rectangle", size = 4, alignment = 4,
        descriptor = "0 int32 4 width\n", accessors = {"getWidth", "setWidth"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class NamesInC_RectangleShared extends SharedRegion implements NamesInC.Rectangle {
    private static final int CODE_VERSION = CodeVersion.require(NamesInC_RectangleShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 4;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 4;
    /** The distance of {@code width} from the start of the struct in bytes. */
    public static final long WIDTH_OFFSET = 0;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Rectangle", null, SIZEOF, 0x441678aaadd479ebL,
            "0 int32 4 width\n");

    private static final Function<AttachedRegion, NamesInC_RectangleShared> NEW = NamesInC_RectangleShared::new;

    private NamesInC_RectangleShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static NamesInC_RectangleShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static NamesInC_RectangleShared acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, NEW);
    }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static NamesInC_RectangleShared acquire(AcquireOptions options,
            Consumer<? super NamesInC.Rectangle> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static NamesInC_RectangleShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static NamesInC_RectangleShared create(AcquireOptions options) {
        return Regions.create(LAYOUT, options, NEW);
    }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static NamesInC_RectangleShared create(AcquireOptions options,
            Consumer<? super NamesInC.Rectangle> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static NamesInC_RectangleShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static NamesInC_RectangleShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static NamesInC_RectangleShared openReadOnly(String name) {
        return openReadOnly(AcquireOptions.named(name));
    }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static NamesInC_RectangleShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static NamesInC_RectangleShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static NamesInC_RectangleShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static NamesInC_RectangleShared map(Path path, MapOptions options,
            Consumer<? super NamesInC.Rectangle> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code width}, a plain access. */
    @Override public int getWidth() { return getInt(0L); }

    /** Writes {@code width}, a plain access. */
    @Override public void setWidth(int width) { setInt(0L, width); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public NamesInC_RectangleShared.Snapshot snapshot() {
        return Views.point(new NamesInC_RectangleShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(NamesInC.Rectangle source) {
        Views.point(new NamesInC_RectangleShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new NamesInC_RectangleShared.View(), this, 0).toString(); }

    /**
     * A {@link NamesInC.Rectangle} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link NamesInC_RectangleShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements NamesInC.Rectangle {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(4L); }

        @Override public int getWidth() { return getInt(0L); }

        @Override public void setWidth(int width) { setInt(0L, width); }

        /** {@return what {@link NamesInC_RectangleShared#snapshot} returns, of this struct} */
        public NamesInC_RectangleShared.Snapshot snapshot() {
            return new NamesInC_RectangleShared.Snapshot(getWidth());
        }

        /**
         * Does what {@link NamesInC_RectangleShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(NamesInC.Rectangle source) {
            if (source instanceof NamesInC_RectangleShared || source instanceof NamesInC_RectangleShared.View) {
                int widthCopy = source.getWidth();
                setInt(0L, widthCopy);
            } else if (source instanceof NamesInC_RectangleShared.Snapshot || Views.isPrivate(this)) {
                setWidth(source.getWidth());
            } else {
                NamesInC_RectangleShared.View staged = Views.stage(new NamesInC_RectangleShared.View(), this, 4);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Rectangle[width=" + getWidth() + "]";
            } catch (IllegalStateException closed) {
                return "Rectangle" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link NamesInC.Rectangle} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param width the value of {@code width}
     */
    public record Snapshot(int width) implements NamesInC.Rectangle {
        @Override public int getWidth() { return width; }

        @Override
        public void setWidth(int width) { throw new UnsupportedOperationException("a snapshot is immutable"); }
    }
}

package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
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
import java.lang.IllegalStateException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link NamesInC.Rectangles} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type   field
 *      0     4  int32  first.width
 *      4               (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.NamesInC.Rectangles", size = 4, alignment = 4,
        descriptor = "format 2\nstruct\n0 int32 4 width\nlayout\n0 struct#1 4 first\n",
        types = "demo/NamesInC.Rectangle 4 4 demo_Rectangle", accessors = "getFirst",
        nested = NamesInC_RectangleShared.class
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class NamesInC_RectanglesShared extends SharedRegion implements NamesInC.Rectangles {
    private static final int CODE_VERSION = CodeVersion.require(NamesInC_RectanglesShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 4;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 4;
    /** The distance of {@code first} from the start of the struct in bytes. */
    public static final long FIRST_OFFSET = 0;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Rectangles", null, SIZEOF, 0x9bdc112c9b103697L,
            "format 2\nstruct\n0 int32 4 width\nlayout\n0 struct#1 4 first\n")
            .nesting(NamesInC_RectanglesShared.class);

    private static final Function<AttachedRegion, NamesInC_RectanglesShared> NEW = NamesInC_RectanglesShared::new;

    private NamesInC_RectanglesShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static NamesInC_RectanglesShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static NamesInC_RectanglesShared acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, NEW);
    }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static NamesInC_RectanglesShared acquire(AcquireOptions options,
            Consumer<? super NamesInC.Rectangles> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static NamesInC_RectanglesShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static NamesInC_RectanglesShared create(AcquireOptions options) {
        return Regions.create(LAYOUT, options, NEW);
    }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static NamesInC_RectanglesShared create(AcquireOptions options,
            Consumer<? super NamesInC.Rectangles> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static NamesInC_RectanglesShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static NamesInC_RectanglesShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static NamesInC_RectanglesShared openReadOnly(String name) {
        return openReadOnly(AcquireOptions.named(name));
    }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static NamesInC_RectanglesShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static NamesInC_RectanglesShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static NamesInC_RectanglesShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static NamesInC_RectanglesShared map(Path path, MapOptions options,
            Consumer<? super NamesInC.Rectangles> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code first}, a plain access. */
    @Override
    public NamesInC_RectangleShared.View getFirst() {
        return Views.point(new NamesInC_RectangleShared.View(), this, 0L);
    }

    /**
     * Points a view at {@code first}.
     *
     * @param view the view
     * @return the view
     */
    public NamesInC_RectangleShared.View viewFirst(NamesInC_RectangleShared.View view) {
        return Views.point(view, this, 0L);
    }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public NamesInC_RectanglesShared.Snapshot snapshot() {
        return Views.point(new NamesInC_RectanglesShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(NamesInC.Rectangles source) {
        Views.point(new NamesInC_RectanglesShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new NamesInC_RectanglesShared.View(), this, 0).toString(); }

    /**
     * A {@link NamesInC.Rectangles} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link NamesInC_RectanglesShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements NamesInC.Rectangles {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(4L); }

        @Override
        public NamesInC_RectangleShared.View getFirst() {
            return Views.point(new NamesInC_RectangleShared.View(), this, 0L);
        }

        /**
         * {@return what {@link NamesInC_RectanglesShared#viewFirst} returns, of this struct}
         * @param view the view
         */
        public NamesInC_RectangleShared.View viewFirst(NamesInC_RectangleShared.View view) {
            return Views.point(view, this, 0L);
        }

        /** {@return what {@link NamesInC_RectanglesShared#snapshot} returns, of this struct} */
        public NamesInC_RectanglesShared.Snapshot snapshot() {
            return new NamesInC_RectanglesShared.Snapshot(getFirst().snapshot());
        }

        /**
         * Does what {@link NamesInC_RectanglesShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(NamesInC.Rectangles source) {
            if (source instanceof NamesInC_RectanglesShared || source instanceof NamesInC_RectanglesShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.point(new NamesInC_RectangleShared.View(), this, 0L).copyFrom(Views.point(new NamesInC_RectangleShared.View(), bytes, 0L));
            } else if (Views.isPrivate(this)) {
                Views.point(new NamesInC_RectangleShared.View(), this, 0L).copyFrom(source.getFirst());
            } else {
                NamesInC_RectanglesShared.View staged = Views.stage(new NamesInC_RectanglesShared.View(), this, 4);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Rectangles[first=" + getFirst() + "]";
            } catch (IllegalStateException closed) {
                return "Rectangles" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link NamesInC.Rectangles} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param first the value of {@code first}
     */
    public record Snapshot(
            NamesInC_RectangleShared.Snapshot first) implements NamesInC.Rectangles {
        @Override public NamesInC_RectangleShared.Snapshot getFirst() { return first; }
    }
}

package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import java.lang.IllegalStateException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link NamesInC.Words} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type  field
 *      0     1  int8  register
 *      1     1  int8  union
 *      2     1  int8  struct
 *      3     1  int8  typedef
 *      4     1  int8  inline
 *      5     1  int8  restrict
 *      6     1  int8  signed
 *      7     1  int8  typeof
 *      8     1  int8  auto
 *      9     1  int8  and
 *     10     1  int8  typename
 *     11     1  int8  asm
 *     12     1  int8  concept
 *     13     1  int8  errno
 *     14     1  int8  stdin
 *     15     1  int8  stdout
 *     16     1  int8  stderr
 *     17     1  int8  unix
 *     18     1  int8  linux
 *     19     1  int8  i386
 *     20     1  int8  near
 *     21     1  int8  far
 *     22     1  int8  environ
 *     23     1  int8  interface
 *     24     1  int8  small
 *     25              (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.NamesInC.Words", size = 25, alignment = 1,
        descriptor = "0 int8 1 register\n1 int8 1 union\n2 int8 1 struct\n3 int8 1 typedef\n4 int8 1 inline\n"
                + "5 int8 1 restrict\n6 int8 1 signed\n7 int8 1 typeof\n8 int8 1 auto\n9 int8 1 and\n"
                + "10 int8 1 typename\n11 int8 1 asm\n12 int8 1 concept\n13 int8 1 errno\n14 int8 1 stdin\n"
                + "15 int8 1 stdout\n16 int8 1 stderr\n17 int8 1 unix\n18 int8 1 linux\n19 int8 1 i386\n20 int8 1 near\n"
                + "21 int8 1 far\n22 int8 1 environ\n23 int8 1 interface\n24 int8 1 small\n",
        accessors = {"getRegister", "getUnion", "getStruct", "getTypedef", "getInline", "getRestrict",
                        "getSigned", "getTypeof", "getAuto", "getAnd", "getTypename", "getAsm", "getConcept",
                        "getErrno", "getStdin", "getStdout", "getStderr", "getUnix", "getLinux", "getI386",
                        "getNear", "getFar", "getEnviron", "getInterface", "getSmall"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class NamesInC_WordsShared extends SharedRegion implements NamesInC.Words {
    private static final int CODE_VERSION = CodeVersion.require(NamesInC_WordsShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 25;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 1;
    /** The distance of {@code register} from the start of the struct in bytes. */
    public static final long REGISTER_OFFSET = 0;
    /** The distance of {@code union} from the start of the struct in bytes. */
    public static final long UNION_OFFSET = 1;
    /** The distance of {@code struct} from the start of the struct in bytes. */
    public static final long STRUCT_OFFSET = 2;
    /** The distance of {@code typedef} from the start of the struct in bytes. */
    public static final long TYPEDEF_OFFSET = 3;
    /** The distance of {@code inline} from the start of the struct in bytes. */
    public static final long INLINE_OFFSET = 4;
    /** The distance of {@code restrict} from the start of the struct in bytes. */
    public static final long RESTRICT_OFFSET = 5;
    /** The distance of {@code signed} from the start of the struct in bytes. */
    public static final long SIGNED_OFFSET = 6;
    /** The distance of {@code typeof} from the start of the struct in bytes. */
    public static final long TYPEOF_OFFSET = 7;
    /** The distance of {@code auto} from the start of the struct in bytes. */
    public static final long AUTO_OFFSET = 8;
    /** The distance of {@code and} from the start of the struct in bytes. */
    public static final long AND_OFFSET = 9;
    /** The distance of {@code typename} from the start of the struct in bytes. */
    public static final long TYPENAME_OFFSET = 10;
    /** The distance of {@code asm} from the start of the struct in bytes. */
    public static final long ASM_OFFSET = 11;
    /** The distance of {@code concept} from the start of the struct in bytes. */
    public static final long CONCEPT_OFFSET = 12;
    /** The distance of {@code errno} from the start of the struct in bytes. */
    public static final long ERRNO_OFFSET = 13;
    /** The distance of {@code stdin} from the start of the struct in bytes. */
    public static final long STDIN_OFFSET = 14;
    /** The distance of {@code stdout} from the start of the struct in bytes. */
    public static final long STDOUT_OFFSET = 15;
    /** The distance of {@code stderr} from the start of the struct in bytes. */
    public static final long STDERR_OFFSET = 16;
    /** The distance of {@code unix} from the start of the struct in bytes. */
    public static final long UNIX_OFFSET = 17;
    /** The distance of {@code linux} from the start of the struct in bytes. */
    public static final long LINUX_OFFSET = 18;
    /** The distance of {@code i386} from the start of the struct in bytes. */
    public static final long I386_OFFSET = 19;
    /** The distance of {@code near} from the start of the struct in bytes. */
    public static final long NEAR_OFFSET = 20;
    /** The distance of {@code far} from the start of the struct in bytes. */
    public static final long FAR_OFFSET = 21;
    /** The distance of {@code environ} from the start of the struct in bytes. */
    public static final long ENVIRON_OFFSET = 22;
    /** The distance of {@code interface} from the start of the struct in bytes. */
    public static final long INTERFACE_OFFSET = 23;
    /** The distance of {@code small} from the start of the struct in bytes. */
    public static final long SMALL_OFFSET = 24;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Words", null, SIZEOF, 0x2f6ce0436534c84fL,
            "0 int8 1 register\n1 int8 1 union\n2 int8 1 struct\n3 int8 1 typedef\n4 int8 1 inline\n"
            + "5 int8 1 restrict\n6 int8 1 signed\n7 int8 1 typeof\n8 int8 1 auto\n9 int8 1 and\n"
            + "10 int8 1 typename\n11 int8 1 asm\n12 int8 1 concept\n13 int8 1 errno\n14 int8 1 stdin\n"
            + "15 int8 1 stdout\n16 int8 1 stderr\n17 int8 1 unix\n18 int8 1 linux\n19 int8 1 i386\n20 int8 1 near\n"
            + "21 int8 1 far\n22 int8 1 environ\n23 int8 1 interface\n24 int8 1 small\n");

    private static final Function<AttachedRegion, NamesInC_WordsShared> NEW = NamesInC_WordsShared::new;

    private NamesInC_WordsShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static NamesInC_WordsShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static NamesInC_WordsShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static NamesInC_WordsShared acquire(AcquireOptions options, Consumer<? super NamesInC.Words> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static NamesInC_WordsShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static NamesInC_WordsShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static NamesInC_WordsShared create(AcquireOptions options, Consumer<? super NamesInC.Words> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static NamesInC_WordsShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static NamesInC_WordsShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static NamesInC_WordsShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static NamesInC_WordsShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static NamesInC_WordsShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static NamesInC_WordsShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static NamesInC_WordsShared map(Path path, MapOptions options,
            Consumer<? super NamesInC.Words> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code register}, a plain access. */
    @Override public byte getRegister() { return getByte(0L); }

    /** Reads {@code union}, a plain access. */
    @Override public byte getUnion() { return getByte(1L); }

    /** Reads {@code struct}, a plain access. */
    @Override public byte getStruct() { return getByte(2L); }

    /** Reads {@code typedef}, a plain access. */
    @Override public byte getTypedef() { return getByte(3L); }

    /** Reads {@code inline}, a plain access. */
    @Override public byte getInline() { return getByte(4L); }

    /** Reads {@code restrict}, a plain access. */
    @Override public byte getRestrict() { return getByte(5L); }

    /** Reads {@code signed}, a plain access. */
    @Override public byte getSigned() { return getByte(6L); }

    /** Reads {@code typeof}, a plain access. */
    @Override public byte getTypeof() { return getByte(7L); }

    /** Reads {@code auto}, a plain access. */
    @Override public byte getAuto() { return getByte(8L); }

    /** Reads {@code and}, a plain access. */
    @Override public byte getAnd() { return getByte(9L); }

    /** Reads {@code typename}, a plain access. */
    @Override public byte getTypename() { return getByte(10L); }

    /** Reads {@code asm}, a plain access. */
    @Override public byte getAsm() { return getByte(11L); }

    /** Reads {@code concept}, a plain access. */
    @Override public byte getConcept() { return getByte(12L); }

    /** Reads {@code errno}, a plain access. */
    @Override public byte getErrno() { return getByte(13L); }

    /** Reads {@code stdin}, a plain access. */
    @Override public byte getStdin() { return getByte(14L); }

    /** Reads {@code stdout}, a plain access. */
    @Override public byte getStdout() { return getByte(15L); }

    /** Reads {@code stderr}, a plain access. */
    @Override public byte getStderr() { return getByte(16L); }

    /** Reads {@code unix}, a plain access. */
    @Override public byte getUnix() { return getByte(17L); }

    /** Reads {@code linux}, a plain access. */
    @Override public byte getLinux() { return getByte(18L); }

    /** Reads {@code i386}, a plain access. */
    @Override public byte getI386() { return getByte(19L); }

    /** Reads {@code near}, a plain access. */
    @Override public byte getNear() { return getByte(20L); }

    /** Reads {@code far}, a plain access. */
    @Override public byte getFar() { return getByte(21L); }

    /** Reads {@code environ}, a plain access. */
    @Override public byte getEnviron() { return getByte(22L); }

    /** Reads {@code interface}, a plain access. */
    @Override public byte getInterface() { return getByte(23L); }

    /** Reads {@code small}, a plain access. */
    @Override public byte getSmall() { return getByte(24L); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public NamesInC_WordsShared.Snapshot snapshot() {
        return Views.point(new NamesInC_WordsShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(NamesInC.Words source) {
        Views.point(new NamesInC_WordsShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new NamesInC_WordsShared.View(), this, 0).toString(); }

    /**
     * A {@link NamesInC.Words} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link NamesInC_WordsShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements NamesInC.Words {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(25L); }

        @Override public byte getRegister() { return getByte(0L); }

        @Override public byte getUnion() { return getByte(1L); }

        @Override public byte getStruct() { return getByte(2L); }

        @Override public byte getTypedef() { return getByte(3L); }

        @Override public byte getInline() { return getByte(4L); }

        @Override public byte getRestrict() { return getByte(5L); }

        @Override public byte getSigned() { return getByte(6L); }

        @Override public byte getTypeof() { return getByte(7L); }

        @Override public byte getAuto() { return getByte(8L); }

        @Override public byte getAnd() { return getByte(9L); }

        @Override public byte getTypename() { return getByte(10L); }

        @Override public byte getAsm() { return getByte(11L); }

        @Override public byte getConcept() { return getByte(12L); }

        @Override public byte getErrno() { return getByte(13L); }

        @Override public byte getStdin() { return getByte(14L); }

        @Override public byte getStdout() { return getByte(15L); }

        @Override public byte getStderr() { return getByte(16L); }

        @Override public byte getUnix() { return getByte(17L); }

        @Override public byte getLinux() { return getByte(18L); }

        @Override public byte getI386() { return getByte(19L); }

        @Override public byte getNear() { return getByte(20L); }

        @Override public byte getFar() { return getByte(21L); }

        @Override public byte getEnviron() { return getByte(22L); }

        @Override public byte getInterface() { return getByte(23L); }

        @Override public byte getSmall() { return getByte(24L); }

        /** {@return what {@link NamesInC_WordsShared#snapshot} returns, of this struct} */
        public NamesInC_WordsShared.Snapshot snapshot() {
            return new NamesInC_WordsShared.Snapshot(getRegister(), getUnion(), getStruct(),
                    getTypedef(), getInline(), getRestrict(), getSigned(), getTypeof(), getAuto(), getAnd(),
                    getTypename(), getAsm(), getConcept(), getErrno(), getStdin(), getStdout(), getStderr(),
                    getUnix(), getLinux(), getI386(), getNear(), getFar(), getEnviron(), getInterface(), getSmall());
        }

        /**
         * Does what {@link NamesInC_WordsShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(NamesInC.Words source) {}

        @Override
        public String toString() {
            try {
                return "Words[register=" + getRegister() + ", union=" + getUnion() + ", struct=" + getStruct()
                        + ", typedef=" + getTypedef() + ", inline=" + getInline() + ", restrict=" + getRestrict()
                        + ", signed=" + getSigned() + ", typeof=" + getTypeof() + ", auto=" + getAuto()
                        + ", and=" + getAnd() + ", typename=" + getTypename() + ", asm=" + getAsm()
                        + ", concept=" + getConcept() + ", errno=" + getErrno() + ", stdin=" + getStdin()
                        + ", stdout=" + getStdout() + ", stderr=" + getStderr() + ", unix=" + getUnix()
                        + ", linux=" + getLinux() + ", i386=" + getI386() + ", near=" + getNear()
                        + ", far=" + getFar() + ", environ=" + getEnviron() + ", interface=" + getInterface()
                        + ", small=" + getSmall() + "]";
            } catch (IllegalStateException closed) {
                return "Words" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link NamesInC.Words} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param register the value of {@code register}
     * @param union the value of {@code union}
     * @param struct the value of {@code struct}
     * @param typedef the value of {@code typedef}
     * @param inline the value of {@code inline}
     * @param restrict the value of {@code restrict}
     * @param signed the value of {@code signed}
     * @param typeof the value of {@code typeof}
     * @param auto the value of {@code auto}
     * @param and the value of {@code and}
     * @param typename the value of {@code typename}
     * @param asm the value of {@code asm}
     * @param concept the value of {@code concept}
     * @param errno the value of {@code errno}
     * @param stdin the value of {@code stdin}
     * @param stdout the value of {@code stdout}
     * @param stderr the value of {@code stderr}
     * @param unix the value of {@code unix}
     * @param linux the value of {@code linux}
     * @param i386 the value of {@code i386}
     * @param near the value of {@code near}
     * @param far the value of {@code far}
     * @param environ the value of {@code environ}
     * @param interface_ the value of {@code interface}
     * @param small the value of {@code small}
     */
    public record Snapshot(byte register, byte union, byte struct, byte typedef, byte inline,
            byte restrict, byte signed, byte typeof, byte auto, byte and, byte typename, byte asm,
            byte concept, byte errno, byte stdin, byte stdout, byte stderr, byte unix, byte linux,
            byte i386, byte near, byte far, byte environ, byte interface_, byte small) implements NamesInC.Words {
        @Override public byte getRegister() { return register; }

        @Override public byte getUnion() { return union; }

        @Override public byte getStruct() { return struct; }

        @Override public byte getTypedef() { return typedef; }

        @Override public byte getInline() { return inline; }

        @Override public byte getRestrict() { return restrict; }

        @Override public byte getSigned() { return signed; }

        @Override public byte getTypeof() { return typeof; }

        @Override public byte getAuto() { return auto; }

        @Override public byte getAnd() { return and; }

        @Override public byte getTypename() { return typename; }

        @Override public byte getAsm() { return asm; }

        @Override public byte getConcept() { return concept; }

        @Override public byte getErrno() { return errno; }

        @Override public byte getStdin() { return stdin; }

        @Override public byte getStdout() { return stdout; }

        @Override public byte getStderr() { return stderr; }

        @Override public byte getUnix() { return unix; }

        @Override public byte getLinux() { return linux; }

        @Override public byte getI386() { return i386; }

        @Override public byte getNear() { return near; }

        @Override public byte getFar() { return far; }

        @Override public byte getEnviron() { return environ; }

        @Override public byte getInterface() { return interface_; }

        @Override public byte getSmall() { return small; }
    }
}
