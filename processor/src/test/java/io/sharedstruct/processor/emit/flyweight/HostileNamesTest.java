package io.sharedstruct.processor.emit.flyweight;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every name in generated code means what the generator means, whatever the interface, its super-interfaces and its package
 * call by that name: a struct with a property of each kind, beside such names, has the bytes and values that it has alone.
 */
@EnabledOnOs(OS.LINUX)
class HostileNamesTest {

    private static final String PROPERTIES = """
            int getX();
            void setX(int x);
            @FixedString(8) String getText();
            void setText(String text);
            void getText(StringBuilder into);
            @Array(3) int getListAt(int index);
            void setListAt(int index, int list);
            void getLists(int[] into);
            void setLists(int[] from);
            @Array({2, 2}) short getGridAt(int row, int column);
            void setGridAt(int row, int column, short grid);
            @Array(2) @FixedString(4) String getTagAt(int index);
            void setTagAt(int index, String tag);
            Color getColor();
            void setColor(Color color);
            @Array(2) Color getPaintAt(int index);
            void setPaintAt(int index, Color paint);
            @BitField(unit = 16, width = 15) int getBits();
            void setBits(int bits);
            @BitField(unit = 16, width = 1) boolean isFlag();
            void setFlag(boolean flag);
            Inner getInner();
            void setInner(Inner inner);
            @Array(2) Inner getPartAt(int index);
            void setPartAt(int index, Inner part);
            @Converted(MoneyConverter.class) Money getPrice();
            void setPrice(Money price);
            @Unsigned(8) int getSmall();
            void setSmall(int small);
            @Unsigned(64) long getTicks();
            void setTicks(long ticks);
            @ByteOrder(Endian.BIG) long getBig();
            void setBig(long big);
            @Array(2) @ByteOrder(Endian.BIG) int getWireAt(int index);
            void setWireAt(int index, int wire);
            @Union("u") float getReal();
            void setReal(float real);
            @Union("u") int getRaw();
            void setRaw(int raw);
            SharedLock getLock();
            Sequence getSequence();
            boolean awaitUpdate(int seen, Duration timeout) throws InterruptedException;
            """;

    private static final String DRIVER = """
            package driver;
            import demo.*;
            import java.nio.file.*;
            import java.util.*;
            public class Driver {
                public static String run(String name) throws Exception {
                    try (HostileShared a = HostileShared.create(name)) {
                        fill(a);
                        String bytes = hex(name);
                        HostileShared.Snapshot copy = a.snapshot();
                        String text = bytes + "\\n" + say(a) + "\\n" + say(copy) + "\\n" + copy.equals(a.snapshot());
                        zero(name);
                        text += "\\n" + hex(name).matches("0+");
                        a.copyFrom(copy);
                        return text + "\\n" + hex(name).equals(bytes) + inside(name + "-outer", bytes, copy) + words(a);
                    }
                }
                private static String words(HostileShared a) throws Exception {
                    a.update(written -> written.setX(7));
                    a.takeOver(written -> written.setText("def"));
                    HostileShared.View holder = HostileShared.newHolder();
                    String text = "\\n" + a.getSequence().value() + a.read(read -> read.getX()) + a.snapshot(holder).getText()
                            + a.snapshot().getX() + a.awaitUpdate(0, java.time.Duration.ZERO);
                    try (var held = a.getLock().lock()) {
                        return text + held.wasAbandoned() + (a.getLock().tryLock() == null);
                    }
                }
                private static String inside(String name, String bytes, HostileShared.Snapshot copy) throws Exception {
                    try (OuterShared outer = OuterShared.create(name)) {
                        fill(outer.getHostile());
                        String text = ""
                                + "\\n" + hex(name).substring(16).equals(bytes) + "\\n" + say(outer.getHostile());
                        HostileShared.View view = outer.viewHostile(new HostileShared.View());
                        HostileShared.Snapshot again = view.snapshot();
                        zero(name);
                        outer.setHostile(again);
                        return text + "\\n" + hex(name).substring(16).equals(bytes) + "\\n" + again.equals(copy);
                    }
                }
                private static void fill(Hostile a) {
                    a.setX(0x01020304);
                    a.setText("abc");
                    a.setLists(new int[] {1, 2, 3});
                    a.setListAt(1, 5);
                    for (int i = 0; i < 4; i++) a.setGridAt(i / 2, i % 2, (short) (i + 1));
                    a.setTagAt(0, "t0");
                    a.setTagAt(1, "t1");
                    a.setColor(Color.GREEN);
                    a.setPaintAt(1, Color.GREEN);
                    a.setPaintAt(0, Color.RED);
                    a.setBits(21);
                    a.setFlag(true);
                    a.setSmall(200);
                    a.setTicks(-1);
                    a.setBig(0x0102);
                    a.setWireAt(1, 0x0A0B);
                    a.setReal(1.5f);
                    a.setPrice(new Money(77));
                    a.getInner().setA((byte) 3);
                    a.getPartAt(1).setA((byte) 4);
                    a.setInner(a.getPartAt(1));
                }
                private static String say(Hostile a) {
                    StringBuilder b = new StringBuilder();
                    a.getText(b);
                    int[] lists = new int[3];
                    a.getLists(lists);
                    return b + " " + a.getX() + " " + a.getText() + " " + a.getListAt(1) + Arrays.toString(lists)
                            + a.getGridAt(1, 1) + a.getTagAt(1) + a.getColor() + a.getPaintAt(1) + a.getBits() + a.isFlag()
                            + a.getInner().getA() + a.getPartAt(1).getA() + a.getPrice().cents() + " " + a.getSmall()
                            + a.getTicks() + " " + a.getBig() + " " + a.getWireAt(1) + " " + a.getReal() + " " + a.getRaw();
                }
                private static Path path(String name) { return Path.of("/dev/shm", name); }
                private static String hex(String name) throws Exception {
                    byte[] all = Files.readAllBytes(path(name));
                    int size = (int) (name.endsWith("-outer") ? OuterShared.SIZEOF : HostileShared.SIZEOF);
                    return HexFormat.of().formatHex(all, 0, size);
                }
                private static void zero(String name) throws Exception {
                    try (java.io.RandomAccessFile file = new java.io.RandomAccessFile(path(name).toFile(), "rw")) {
                        int size = (int) (name.endsWith("-outer") ? OuterShared.SIZEOF : HostileShared.SIZEOF);
                        file.write(new byte[size]);
                    }
                }
            }
            """;

    private final String name = "hostile-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegions() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
        Files.deleteIfExists(Path.of("/dev/shm", name + "-outer"));
    }

    @Test
    void aStructAloneHasTheseBytesAndValues() throws Exception {
        assertThat(run("", "", List.of())).isEqualTo(alone());
    }

    /** The bytes, and what the class, a view and snapshots say; each of the other tests has to see the same. */
    private static String alone() {
        String bytes = "04030201" // x
                + "6162630000000000" // text
                + "010000000500000003000000" // list
                + "0100020003000400" // grid
                + "7430000074310000" // tag
                + "09000000" // color
                + "0300000009000000" // paint
                + "1580" // bits, flag
                + "04" // inner
                + "0004" // part
                + "000000" + "4d000000" // price
                + "c8" // small
                + "00000000000000" + "ffffffffffffffff" // ticks
                + "0000000000000102" // big
                + "0000000000000a0b" // wire
                + "0000c03f" // real, raw
                + "00000000" + "0000000000000000"; // lock, sequence
        String values = "abc 16909060 abc 5[1, 5, 3]4t1GREENGREEN21true4477 200-1 258 2571 1.5 1069547520";
        return String.join(
                "\n",
                bytes,
                values,
                values,
                "true",
                "true",
                "true",
                "true",
                values,
                "true",
                "true",
                "47def7truefalsetrue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int X_OFFSET = 4; int TEXT_OFFSET = 0; int LIST_OFFSET = 0; int GRID_OFFSET = 1; int COLOR_OFFSET = 2;",
                "int BITS_MASK = 1; int BITS_SHIFT = 3; int BITS_OFFSET = 0; int FLAG_MASK = 0; long TEXT_SIZE = 1;",
                "int LIST_LENGTH = 1; int GRID_ROWS = 1; int GRID_COLUMNS = 1; int PART_LENGTH = 0; int TAG_SIZE = 1;",
                "String TEXT_TEXT = \"\"; Object TAG_TEXT = null; int COLOR_CODES = 1; Object PAINT_CODES = null;",
                "int TEXT_TEXT_ = 1; int TEXT_TEXT = 1; String COLOR_CODES = \"\"; String COLOR_CODES_ = \"\";",
                "long[] X_OFFSET = {4}; Object x = null; int text = 1; int[] list = {}; int color = 1; int inner = 2;",
                "long SIZEOF = 1; long ALIGNOF = 64; Object LAYOUT = null; String NAME = \"no\"; int INNER_OFFSET = 0;",
                "int Arrays = 1; int Math = 1; int System = 1; int Long = 1; int String = 1; int IntStream = 1;",
                "int Indexes = 1; int Regions = 1; int Views = 1; int ArrayCopy = 1; int ByteOrders = 1; int Ranges = 1;",
                "int Overflow = 1; int StandardCharsets = 1; int AcquireOptions = 1; int FixedText = 1; int Elements = 1;",
                "int HostileShared = 1; int InnerShared = 1; int Hostile = 1; int Inner = 1; int OuterShared = 1;",
                "int Words = 1; int Sequences = 1; int Sequence = 1; int SharedLock = 1; int Duration = 1; int Function = 1;",
                "int R = 1; int holder = 1; int writer = 1; int reader = 1; int seen = 1; int timeout = 1; int view = 1;",
                "class Words {} class Sequences {} class Function {} class R {} interface WordLock {}",
                "int Color = 1; int MoneyConverter = 1; int Money = 1; int Snapshot = 1; int View = 1;",
                "int io = 1; int java = 1; int javax = 1; int demo = 1; int lang = 1; int util = 1; int runtime = 1;",
                "int attached = 1; int index = 2; int into = 3; int source = 4; int value = 5; int i = 6; int code = 7;",
                "class Arrays {} class Math {} class System {} class Long {} class String_ {} class Override {}",
                "class Indexes {} class Regions {} class Views {} class SharedRegion {} class StructView {}",
                "class Snapshot {} class View {} class HostileShared {} class InnerShared {} class AttachedRegion {}",
                "class FixedText {} class EnumCodes {} class Overflow {} class RegionLayout {} class Path {} class Consumer {}",
                "class io {} class java {} class javax {} class demo {}",
                "default int getInt(int offset) { return -1; } default long getLong(int offset) { return -1; }"
                        + " default void setInt(int offset, int value) { } default byte getByte(int offset) { return -1; }",
                "default Object region(int a) { return null; } default int base(long a) { return 1; }"
                        + " default void point(Object a, int b) { } static int getInt(long a) { return 9; }"
            })
    void whatTheInterfaceHasOrInheritsChangesNothing(String members) throws Exception {
        assertThat(run(members, "", List.of())).isEqualTo(alone());
        removeRegions();
        assertThat(run("", members, List.of())).isEqualTo(alone());
    }

    @Test
    void typesOfThePackageChangeNothing() throws Exception {
        List<String> types = List.of(
                "Object",
                "Override",
                "System",
                "Math",
                "Indexes",
                "Arrays",
                "Long",
                "Regions",
                "RegionLayout",
                "FixedText",
                "Overflow",
                "StandardCharsets",
                "Path",
                "Consumer",
                "IllegalStateException",
                "Views",
                "UnsupportedOperationException",
                "SharedRegion",
                "StructView",
                "AcquireOptions",
                "ByteOrders",
                "Ranges",
                "SuppressWarnings",
                "Deprecated",
                "Generated",
                "ArrayCopy",
                "Words",
                "Sequences",
                "R",
                "OrderedCopy",
                "EnumCodes",
                "Elements",
                "IntStream",
                "View",
                "Snapshot",
                "io",
                "java",
                "javax",
                "RuntimeException",
                "Enum",
                "Record");
        assertThat(run("", "", types)).isEqualTo(alone());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io",
                "java",
                "javax",
                "demo",
                "Arrays",
                "System",
                "Math",
                "Long",
                "String",
                "Indexes",
                "Views",
                "MoneyConverter",
                "HostileShared",
                "InnerShared",
                "Regions",
                "X_TEXT",
                "TEXT_TEXT",
                "COLOR_CODES",
                "attached",
                "into",
                "Snapshot",
                "View",
                "UnsupportedOperationException",
                "ArrayCopy",
                "Words",
                "Sequences",
                "Sequence",
                "SharedLock",
                "R",
                "update",
                "takeOver",
                "read",
                "holder",
                "view"
            })
    void propertiesOfSuchNamesAreRightThemselves(String property) throws Exception {
        JavaFileObject struct = Fixtures.source("demo.Fluent", """
                package demo;
                import io.sharedstruct.*;
                @SharedStruct public interface Fluent {
                    long %1$s();
                    void %1$s(long %1$s);
                    @Array(2) int list(int index);
                    void list(int index, int value);
                    @FixedString(8) String text();
                    void text(String text);
                    Color color();
                    void color(Color color);
                    @Converted(MoneyConverter.class) Money money();
                    void money(Money money);
                    @Unsigned(64) long ticks();
                    void ticks(long ticks);
                    @Array(2) Color paint(int index);
                    void paint(int index, Color paint);
                    SharedLock gate();
                    Sequence order();
                }
                """.formatted(property));
        JavaFileObject driver = Fixtures.source("driver.Driver", """
                package driver;
                import demo.*;
                public class Driver {
                    public static String run(String name) {
                        try (FluentShared a = FluentShared.create(name)) {
                            a.%1$s(-9L);
                            a.list(1, 3);
                            a.text("abc");
                            a.color(Color.GREEN);
                            a.money(new Money(5));
                            a.ticks(-1);
                            a.paint(1, Color.GREEN);
                            a.paint(0, Color.RED);
                            a.update(written -> written.list(0, 8));
                            FluentShared.Snapshot copy = a.snapshot();
                            a.%1$s(1L);
                            a.ticks(2);
                            a.copyFrom(copy);
                            Fluent some = copy;
                            return a.%1$s() + " " + some.%1$s() + " " + some.list(1) + some.text() + some.color() + some.money().cents()
                                    + some.paint(1) + " " + a.toString().equals(copy.toString().replace("Snapshot", "Fluent"))
                                    + copy.equals(a.snapshot()) + (copy.hashCode() == a.snapshot().hashCode())
                                    + a.read(read -> read.list(0)) + a.order().value() + (a.gate().tryLock() != null);
                        }
                    }
                }
                """.formatted(property));
        List<JavaFileObject> sources = new ArrayList<>(types());
        sources.addAll(List.of(struct, driver));

        String seen = drive(sources);

        assertThat(seen).startsWith("-9 -9 3abcGREEN5GREEN ").endsWith("truetrue82true");
    }

    private static List<JavaFileObject> types() {
        return List.of(
                Fixtures.source("demo.Color", """
                        package demo;
                        import io.sharedstruct.Code;
                        public enum Color { @Code(3) RED, @Code(9) GREEN, @Code(0) NONE }
                        """),
                Fixtures.source("demo.Money", "package demo; public record Money(int cents) {}"),
                Fixtures.source("demo.MoneyConverter", """
                        package demo;
                        public class MoneyConverter {
                            public static int encode(Money money) { return money.cents(); }
                            public static Money decode(int cents) { return new Money(cents); }
                        }
                        """));
    }

    private String run(String members, String inherited, List<String> inPackage) throws Exception {
        List<JavaFileObject> sources = new ArrayList<>(types());
        sources.add(Fixtures.source("demo.Inner", """
                package demo;
                import io.sharedstruct.SharedStruct;
                @SharedStruct public interface Inner { byte getA(); void setA(byte a); }
                """));
        sources.add(Fixtures.source(
                "demo.Base", "package demo; import io.sharedstruct.*; public interface Base { " + inherited + " }"));
        String string = inPackage.isEmpty() ? "" : "import java.lang.Object;";
        sources.add(Fixtures.source(
                "demo.Hostile",
                "package demo; import io.sharedstruct.*; import io.sharedstruct.ByteOrder; import java.lang.String;"
                        + "import java.time.Duration;"
                        + string,
                "@SharedStruct public interface Hostile extends Base {" + PROPERTIES + members + "}"));
        sources.add(Fixtures.source("demo.Outer", """
                package demo;
                import io.sharedstruct.Offset;
                import io.sharedstruct.SharedStruct;
                @SharedStruct public interface Outer {
                    @Offset(0) int getBefore();
                    @Offset(8) Hostile getHostile();
                    void setHostile(Hostile hostile);
                }
                """));
        for (String type : inPackage) {
            sources.add(Fixtures.source("demo." + type, "package demo; class " + type + " {}"));
        }
        sources.add(Fixtures.source("driver.Driver", DRIVER));
        return drive(sources);
    }

    private String drive(List<JavaFileObject> sources) throws Exception {
        Compilation compilation = Fixtures.compile(sources.toArray(new JavaFileObject[0]));
        assertThat(compilation.diagnostics()).isEmpty();
        Class<?> driver = GeneratedCode.loader(compilation).loadClass("driver.Driver");
        return (String) driver.getMethod("run", String.class).invoke(null, name);
    }
}
