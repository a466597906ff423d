package io.sharedstruct.processor.emit.rust;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.RustTools;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that a field can't have, and bytes that are no value. */
class RustValuesTest {

    private static final String STRUCT = """
        package demo;
        import io.sharedstruct.*;
        @SharedStruct interface Bad {
          enum State { @Code(0) NEW, @Code(7) OLD }
          enum Kind { @Code(0) @Fallback ANY, @Code(-3) LESS }
          State state(); void state(State value);
          @Width(1) Kind kind(); void kind(Kind value);
          boolean open(); void open(boolean value);
          @Width(4) boolean wide(); void wide(boolean value);
          @FixedString(8) String text(); void text(String value);
          @FixedString(value = 5, overflow = Overflow.TRUNCATE) String cut(); void cut(String value);
          @FixedString(value = 6, form = TextForm.PREFIXED_16) String note(); void note(String value);
          @FixedString(value = 4, charset = "US-ASCII") String plain(); void plain(String value);
          @FixedString(value = 8, charset = "UTF-16LE", overflow = Overflow.TRUNCATE) String units();
          void units(String value);
          @FixedString(value = 8, charset = "UTF-32BE") String points(); void points(String value);
          @BitField(unit = 16, width = 3) int mode(); void mode(int value);
          @BitField(unit = 16, width = 5, signed = true) int delta(); void delta(int value);
          @Array(3) int values(int index); void values(int index, int value);
          @Array({2, 3}) byte cells(int row, int column); void cells(int row, int column, byte value);
          SharedLock guard();
          Sequence sequence();
        }
        """;

    private static final String PROGRAM = """
        mod bad;
        use bad::*;
        use std::panic;
        fn main() {
            panic::set_hook(Box::new(|_| {}));
            let mut value = Bad::zeroed();
            value.state = 5;
            value.kind = -1i8 as _;
            value.open = 2;
            value.wide = 0x100;
            value.text = *b"ab\\xffcdefg";
            value.plain = *b"a\\x80\\0c";
            value.note = [0xff, 0xff, b'a', b'b', 0, b'd'];
            value.units = [0x3d, 0xd8, b'a', 0, 0, 0, b'b', 0];
            value.points = [0, 0x11, 0, 0, 0, 0, 0, b'x'];
            let data = value.view_mut();
            println!("{:?} {:?} {}", data.state(), data.kind(), data.kind_code());
            println!("{} {}", data.open(), data.wide());
            println!("{}", data.text().unwrap_err());
            println!("{:?}", data.text().unwrap_err().bytes());
            println!("{:?}", data.plain().unwrap_err().into_lossy());
            println!("{:?}", data.note());
            println!("{:?} {:?}", data.units().unwrap_err().into_lossy(), data.units_bytes());
            println!("{:?}", data.points().unwrap_err().into_lossy());
            data.set_state_code(6);
            println!("{:?}", data.state());
            data.set_state(State::OLD);
            data.set_kind(Kind::LESS);
            println!("{:?} {:?} {}", data.state(), data.kind(), data.kind_code());
            println!("{:?}", data.set_text("\\u{e4}bcdefg"));
            println!("{}", data.set_text("\\u{e4}bcdefg").unwrap_err());
            println!("{}", data.set_text("a\\0b").unwrap_err());
            println!("{}", data.set_plain("a\\u{e4}").unwrap_err());
            println!("{}", data.set_note("abcde").unwrap_err());
            println!("{}", data.set_units_bytes(b"abc").unwrap_err());
            println!("{:?}", data.text_bytes());
            data.set_text("\\u{e4}bcde").unwrap();
            println!("{:?}", data.text_bytes());
            data.set_cut("abc\\u{20ac}").unwrap();
            println!("{:?}", data.cut());
            data.set_cut("ab\\u{e4}\\u{e4}").unwrap();
            println!("{:?}", data.cut());
            data.set_units("ab\\u{1f600}").unwrap();
            println!("{:?}", data.units());
            data.set_points("\\u{1f600}").unwrap();
            println!("{:?}", data.points());
            data.set_mode(7);
            data.set_delta(-16);
            println!("{}", message(|| data.set_mode(8)));
            println!("{}", message(|| data.set_delta(16)));
            println!("{} {}", data.mode(), data.delta());
            println!("{}", message(|| data.set_values(3, 1)));
            println!("{}", message(|| data.set_cells(0, 3, 1)));
            println!("{}", message(|| data.read_values(2, &mut [0; 2])));
            println!("{}", message(|| data.read_values(usize::MAX, &mut [0; 2])));
            println!("{}", data.guard().try_lock().err().unwrap());
            println!("{}", data.update(|_| ()).unwrap_err());
            data.set_cells(1, 2, -1);
            println!("{:?} {:?}", data.snapshot().map(|copy| copy.cells), data.state());
            let mut odd = Bad::zeroed();
            odd.sequence = [1, 5];
            println!("{}", odd.view().snapshot().err().unwrap());
            for error in [
                Error::NoRegion { name: "r".to_owned() },
                Error::OtherLayout { name: "r".to_owned(), expected: 1, found: Some(0x2a) },
                Error::OtherLayout { name: "r".to_owned(), expected: 1, found: None },
                Error::TooSmall { name: "r".to_owned(), needed: 9, found: 8 },
            ] {
                println!("{}", error);
            }
            println!("{}", SharedBad::attach("a/b", &Options::new()).err().unwrap());
        }
        fn message(what: impl FnOnce()) -> String {
            let caught = panic::catch_unwind(panic::AssertUnwindSafe(what)).unwrap_err();
            caught.downcast_ref::<String>().unwrap().clone()
        }
        """;

    private static final String SAID = """
        Err(5) ANY -1
        true true
        text: "ab\ufffdcdefg" is no text in UTF-8
        [97, 98, 255, 99, 100, 101, 102, 103]
        "a\ufffd"
        Ok("ab\\0d")
        "\ufffda" [61, 216, 97, 0]
        "\ufffdx"
        Err(6)
        Ok(OLD) LESS -3
        Err(TooLong { property: "text", needed: 9, size: 8, with: " with its NUL" })
        text: the text needs 9 bytes with its NUL, the field has 8
        text: the text has U+0000 at byte 1, which would end it there
        plain: US-ASCII can't express U+00E4 at byte 1
        note: the text needs 7 bytes with its prefix, the field has 6
        units: 3 bytes end within a code unit of UTF-16LE
        [97, 98, 255, 99, 100, 101, 102, 103]
        [195, 164, 98, 99, 100, 101]
        Ok("abc")
        Ok("ab\u00e4")
        Ok("ab")
        Ok("\ud83d\ude00")
        8 in 3 bits
        16 in 5 bits
        7 -16
        index 3 of 3 elements
        index 3 of 3 elements
        2 elements from index 2 on of 3
        2 elements from index 18446744073709551615 on of 3
        a copy has no locks; lock the struct in its region
        a copy has no locks; lock the struct in its region
        Ok([[0, 0, 0], [0, 0, -1]]) Ok(OLD)
        a writer died while it was updating the struct; take over, and set all values anew
        r: there is no such region, or only what killed processes left of one; start the program that creates it
        r: the region was created with another layout; its fingerprint is 0x000000000000002a, that of this program 0x0000000000000001; generate both from one version of the struct
        r: the region was created with another layout; its fingerprint is another one, that of this program 0x0000000000000001; generate both from one version of the struct
        r: the region has 8 bytes, the struct 9; was it created for another struct?
        "a/b" is no name of a region: one has 1 to 255 bytes and no slash or NUL, and is not . or ..
        """;

    @TempDir
    private Path folder;

    @Test
    void bytesThatAreNoValueAndValuesThatDoNotFitAreToldExactly() throws Exception {
        RustTools tools = new RustTools(folder);
        tools.add(RustTools.modules(
                Fixtures.compile(List.of("-Asharedstruct.rust=."), Fixtures.source("demo.Bad", STRUCT))));
        assertThat(tools.run(PROGRAM.lines().toList()))
                .containsExactlyElementsOf(SAID.lines().toList());
    }
}
