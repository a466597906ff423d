package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.emit.text.Comments;
import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.LayoutDescriptor;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.StructType;
import io.sharedstruct.processor.model.type.ArrayType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the module that programs in Rust use: the struct, all structs inside it, and what attaches it. */
public final class RustModuleEmitter {

    private static final String HEAD = """
        //!
        //! ```ignore
        //! mod @MODULE@;
        //!
        //! let shared = @MODULE@::@SHARED@::attach(name, &@MODULE@::Options::new())?;
        //! let data = shared.data();
        //! ```
        //!
        //! `data` reads and writes the struct where it lies, together with other processes. Plain access is atomic for
        //! each aligned number, and in no order with others. No bytes that others write are undefined behaviour.
        //! Regions are created in Java; they are attached on Linux, on x86-64 and aarch64.

        #![deny(unsafe_op_in_unsafe_fn)]
        #![allow(dead_code, unreachable_pub, unused_imports, unused_macros)]
        #![allow(deprecated, non_camel_case_types, non_snake_case)]

        use self::attach::Attachment;
        pub use self::attach::{Error, Options, RegionHeld};
        pub use self::lock::{Held, Lock, ReadWriteLock};
        use self::memory::{bits, fitting_signed, fitting_unsigned, signed_bits, with_bits};
        use self::memory::{checked, checked_range, Place};
        pub use self::sequence::{Sequence, SequenceRef, Updating};
        use self::text::{Charset, Form, Text};
        pub use self::text::{NotText, TextError};
        use std::ops::Deref;
        use std::sync::atomic::{AtomicI32, AtomicI64, AtomicU32, AtomicU64, Ordering};
        use std::time::Duration;

        /// The size of a struct, and the offsets of its members; compilers before 1.77 have nothing to ask for these.
        macro_rules! assert_layout {
            ($type:ident has $size:literal; $($member:ident at $offset:literal;)*) => {
                const _: () = assert!(::std::mem::size_of::<$type>() == $size);
                $(const _: () = {
                    union Probe {
                        bytes: [u8; $size],
                        value: $type,
                    }
                    let mut bytes = [0; $size];
                    bytes[$offset] = 1;
                    let probe = Probe { bytes };
                    // SAFETY: any bytes are a value, and the first one of a member is inside.
                    let found = unsafe { *(::std::ptr::addr_of!(probe.value.$member) as *const u8) };
                    assert!(found == 1, concat!(stringify!($member), " has to lie at ", $offset));
                };)*
            };
        }
        """;

    private final StructModel struct;
    private final NestedType outermost;
    private final RustTypes types;
    private final List<String> lines = new ArrayList<>();

    private RustModuleEmitter(StructModel struct) {
        this.struct = struct;
        outermost = NestedType.of(struct);
        types = new RustTypes(outermost);
    }

    /** The name of the file: that of the struct in lower case, which is the name of the module. */
    public static String fileName(StructType type) {
        return RustWords.module(type) + ".rs";
    }

    public static String emit(StructModel struct) {
        RustModuleEmitter emitter = new RustModuleEmitter(struct);
        emitter.emit();
        return String.join("\n", emitter.lines) + "\n";
    }

    private void emit() {
        lines.addAll(RustComment.fileDoc("The struct "
                + Comments.ascii(struct.type().qualifiedName()).replace("\\", "\\\\")
                + ". Generated from its Java interface: change that, not this."));
        lines.addAll(HEAD.replace("@MODULE@", RustWords.module(struct.type()))
                .replace("@SHARED@", types.shared())
                .lines()
                .toList());
        types.enums().forEach(type -> {
            lines.add("");
            lines.addAll(RustEnumEmitter.emit(type, types.name(type)));
        });
        List<NestedType> structs = types.structs();
        for (int i = 0; i < structs.size(); i++) {
            NestedType each = structs.get(i);
            boolean isOutermost = i == structs.size() - 1;
            // Of a struct inside it isn't known whether it declares that somebody waits.
            boolean wakes = !isOutermost
                    || (struct.sequence() != null && struct.sequence().isAwaited());
            lines.add("");
            lines.addAll(RustValueEmitter.emit(each, types, constants(each, isOutermost), isOutermost));
            lines.add("");
            lines.addAll(RustViewEmitter.emit(each, types, wakes));
        }
        lines.add("");
        lines.addAll(RustSharedEmitter.emit(outermost, types));
        lines.addAll(RustSupport.lines());
    }

    private List<String> constants(NestedType of, boolean isOutermost) {
        List<String> constants = new ArrayList<>();
        Names names = new Names(List.of("NAME", "SIZE", "FINGERPRINT")::contains);
        if (isOutermost && struct.regionName() != null) {
            add(constants, "The declared name of the region.", "NAME: &'static str", literal(struct.regionName()));
        }
        add(constants, "The size in bytes.", "SIZE: usize", String.valueOf(of.size()));
        if (isOutermost) {
            long fingerprint = LayoutDescriptor.fingerprint(LayoutDescriptor.of(struct.fields()));
            add(
                    constants,
                    "By which processes find out whether they mean the same layout.",
                    "FINGERPRINT: u64",
                    String.format(Locale.ROOT, "0x%016x", fingerprint));
        }
        for (FieldModel field : of.fields()) {
            String name = RustWords.snake(field).toUpperCase(Locale.ROOT);
            String what = RustNotes.property(field).replace("The property", "of");
            String offset = names.claim(names.free(name + "_OFFSET"));
            add(constants, "The offset " + what + " in bytes.", offset + ": usize", String.valueOf(field.offset()));
            if (field.type() instanceof ArrayType array) {
                List<Long> lengths = array.lengths();
                List<String> kinds = lengths.size() == 1 ? List.of("LENGTH") : List.of("ROWS", "COLUMNS");
                for (int i = 0; i < kinds.size(); i++) {
                    String kind = kinds.get(i);
                    add(
                            constants,
                            "The " + kind.toLowerCase(Locale.ROOT) + " " + what + ".",
                            names.claim(names.free(name + "_" + kind)) + ": usize",
                            String.valueOf(lengths.get(i)));
                }
            }
        }
        return constants;
    }

    private static void add(List<String> constants, String doc, String name, String value) {
        constants.addAll(RustComment.doc("    ", doc));
        constants.add("    pub const " + name + " = " + value + ";");
        constants.add("");
    }

    /** A literal, in ASCII. */
    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                literal.append('\\').append((char) point);
            } else if (point >= ' ' && point <= '~') {
                literal.append((char) point);
            } else {
                literal.append(String.format(Locale.ROOT, "\\u{%x}", point));
            }
        });
        return literal.append('"').toString();
    }
}
