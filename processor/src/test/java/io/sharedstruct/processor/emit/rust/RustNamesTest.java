package io.sharedstruct.processor.emit.rust;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.RustTools;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and comments that Java allows, and Rust would take for something else. */
class RustNamesTest {

    private static final List<String> HOSTILE = List.of(
            "package demo;",
            "import io.sharedstruct.*;",
            "class Hostile {",
            "  enum Result { Self, crate, fn, \u00e4, Ok, Err }",
            "  /** Ends a comment: &#42;/ &#10; &#x2028; or {@code ``` [link] <b>} \u00fc.",
            "   * @deprecated use `x`. */",
            "  @Deprecated",
            "  @SharedStruct(name = \"h\u00f6 \\\"x\\\\\")",
            "  interface Type {",
            "    int fn(); void fn(int fn);",
            "    int self(); void self(int value);",
            "    int crate();",
            "    int dyn();",
            "    int gr\u00f6\u00dfe(); void gr\u00f6\u00dfe(int value);",
            "    int bidSize(); void bidSize(int value);",
            "    int setBidSize();",
            "    int loadFn();",
            "    int snapshot_();",
            "    /** A\n     * ``` \n     * <script> */",
            "    @Deprecated int place();",
            "    @BitField(unit = 8, width = 3) int view(); void view(int value);",
            "    @Union(\"type\") int a(); @Union(\"type\") float b();",
            "    Result result(); void result(Result value);",
            "    @Array(2) Result results(int index);",
            "    @FixedString(8) String into(); void into(String value);",
            "    Option option();",
            "    Other.Option other();",
            "    SharedLock match();",
            "    Sequence loop();",
            "  }",
            "  @SharedStruct(cName = \"Option\") interface Option { int value(); }",
            "  interface Other {",
            "    @SharedStruct(cName = \"Option\") interface Option { long value(); byte u8(); }",
            "  }",
            "}");

    @TempDir
    private Path folder;

    @Test
    void hostileNamesAndCommentsAreTakenWithoutAWarning() throws Exception {
        Compilation compilation = Fixtures.compile(
                List.of("-Asharedstruct.rust=."), Fixtures.source("demo.Hostile", HOSTILE.toArray(new String[0])));
        Map<String, String> modules = RustTools.modules(compilation);
        assertThat(modules).containsOnlyKeys("hostile_option", "hostile_other_option", "hostile_type");
        String module = RustTools.ownPart(modules.get("hostile_type"));
        assertThat(module.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
        assertThat(module)
                .contains("pub const NAME: &'static str = \"h\\u{f6} \\\"x\\\\\";")
                .contains("pub fn fn_(self) -> i32 {", "pub fn self_(self) -> i32 {", "pub fn crate_(self) -> i32 {")
                .contains("pub fn gr__e(self) -> i32 {", "pub fn bid_size(self) -> i32 {")
                .contains(
                        "pub fn set_bid_size_(self, value: i32) {",
                        "pub fn view_(self) -> u8 {",
                        "pub fn place_(self) -> i32 {")
                .contains("pub fn result(self) -> Result<Result_, i32> {")
                .contains("Self_ = 0,", "crate_ = 1,", "fn_ = 2,", "Ok = 4,")
                .contains("pub struct Option_ {", "pub struct Option__ {", "#[deprecated]");
        RustTools tools = new RustTools(folder);
        List<String> library = new ArrayList<>(List.of("//! Modules."));
        modules.keySet().forEach(name -> library.add("pub mod " + name + ";"));
        tools.add(modules);
        tools.check(
                library,
                "--crate-type",
                "lib",
                "--emit=metadata",
                "-o",
                folder.resolve("all").toString());
        tools.checkFormat(modules.keySet());
    }

    /** Longer than a line. */
    @Test
    void longNamesAreWrittenAsRustfmtDoes() throws Exception {
        String longName = "aPropertyWithANameThatIsSoLongThatNoLineHasRoomForItAndItsTypesNorForAnythingElseAfterIt";
        Compilation compilation = Fixtures.compile(
                List.of("-Asharedstruct.rust=."),
                Fixtures.source(
                        "demo.Long",
                        "package demo;",
                        "import io.sharedstruct.*;",
                        "@SharedStruct interface Long {",
                        "  int " + longName + "(); void " + longName + "(int value);",
                        "  @Array({2, 3}) @FixedString(8) String " + longName + "T(int row, int column);",
                        "}"));
        Map<String, String> modules = RustTools.modules(compilation);
        RustTools tools = new RustTools(folder);
        tools.add(modules);
        tools.check(
                List.of("//! A module.", "pub mod long;"),
                "--crate-type",
                "lib",
                "--emit=metadata",
                "-o",
                folder.resolve("all").toString());
        tools.checkFormat(modules.keySet());
    }
}
