package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.type.WordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what reads a struct where it lies, and what writes it. */
final class RustViewEmitter {

    private static final String TYPES = """
        /// Reads a [`@VALUE@`] where it lies, while others may write it.
        #[derive(Clone, Copy)]
        pub struct @READER@<'a> {
            place: Place<'a>,
        }

        /// Reads and writes a [`@VALUE@`] where it lies, while others may do so.
        #[derive(Clone, Copy)]
        pub struct @WRITER@<'a> {
            reader: @READER@<'a>,
            place: Place<'a>,
        }

        impl<'a> Deref for @WRITER@<'a> {
            type Target = @READER@<'a>;

            fn deref(&self) -> &@READER@<'a> {
                &self.reader
            }
        }
        """;

    private static final String COPY = """
            /// A copy of all bytes, of which others may have written some meanwhile.
            pub fn snapshot(self) -> @VALUE@ {
                let mut copy = @VALUE@::zeroed();
                // SAFETY: any bytes are a value.
                unsafe { self.place.copy_to(&mut copy) };
                copy
            }
        """;

    private static final String SNAPSHOT = """
            /// A copy as one update left it, within the time that the region was attached with.
            pub fn snapshot(self) -> Result<@VALUE@, Error> {
                self.snapshot_for(self.place.timeout())
            }

            /// A copy as one update left it, within a time, or without a limit.
            pub fn snapshot_for(self, timeout: Option<Duration>) -> Result<@VALUE@, Error> {
                let mut copy = @VALUE@::zeroed();
                // SAFETY: any bytes are a value.
                self.read(timeout, |data| unsafe { data.place.copy_to(&mut copy) })?;
                Ok(copy)
            }

            /// What a function makes of values that one update left, without a copy of all. The function may meet others, is
            /// called again then, and should neither panic because of what it finds nor do anything but look.
            pub fn read<R>(
                self,
                timeout: Option<Duration>,
                mut values: impl FnMut(Self) -> R,
            ) -> Result<R, Error> {
                let sequence = SequenceRef::new(self.place, @OFFSET@);
                sequence.read(timeout, || values(self))
            }
        """;

    private static final String COPY_FROM = """
            /// Sets all bytes.
            pub fn copy_from(self, value: &@VALUE@) {
                // SAFETY: a value has no implicit padding, so that all its bytes have values.
                unsafe { self.place.copy_from(value) }
            }
        """;

    private static final String UPDATE = """
            /// Lets one writer at a time set values, which copies have all or none of. Waits for other writers. What a closure
            /// that panics has set stays.
            pub fn update<R>(self, values: impl FnOnce(Self) -> R) -> Result<R, Error> {
                self.update_for(None, values)
            }

            /// As [`Self::update`], but waits no longer than a time.
            pub fn update_for<R>(
                self,
                timeout: Option<Duration>,
                values: impl FnOnce(Self) -> R,
            ) -> Result<R, Error> {
                let sequence = Sequence::new(self.place, @OFFSET@, @WAKES@);
                sequence.update(timeout, || values(self))
            }

            /// As [`Self::update`], after a writer has died. All values have to be set.
            pub fn take_over<R>(self, values: impl FnOnce(Self) -> R) -> Result<R, Error> {
                let sequence = Sequence::new(self.place, @OFFSET@, @WAKES@);
                sequence.update_after_death(|| values(self))
            }
        """;

    private final NestedType struct;
    private final RustTypes types;
    private final RustTypes.Family family;
    private final boolean wakes;

    private RustViewEmitter(NestedType struct, RustTypes types, boolean wakes) {
        this.struct = struct;
        this.types = types;
        this.wakes = wakes;
        family = types.family(struct);
    }

    /** @param wakes whether updates wake those who wait for them */
    static List<String> emit(NestedType struct, RustTypes types, boolean wakes) {
        return new RustViewEmitter(struct, types, wakes).lines();
    }

    private List<String> lines() {
        RustAccessors accessors = new RustAccessors(family);
        List<String> names = struct.fields().stream()
                .map(field -> accessors.claim(RustWords.snake(field)))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            FieldModel field = struct.fields().get(i);
            new RustFieldEmitter(accessors, types, struct, field, names.get(i), wakes).emit();
        }
        Optional<FieldModel> sequence = struct.fields().stream()
                .filter(field -> field.type() == WordType.SEQUENCE)
                .findFirst();
        List<String> lines = new ArrayList<>(text(TYPES, 0));
        lines.add("");
        lines.add("impl<'a> " + family.reader() + "<'a> {");
        long offset = sequence.map(FieldModel::offset).orElse(0L);
        addMethods(lines, accessors.readers(), text(sequence.isPresent() ? SNAPSHOT : COPY, offset));
        lines.add("}");
        List<String> writing = new ArrayList<>();
        if (sequence.isPresent()) {
            writing.addAll(text(UPDATE, offset));
        }
        if (!struct.hasWords()) {
            writing.addAll(text(COPY_FROM, offset));
        }
        if (!writing.isEmpty() || !accessors.writers().isEmpty()) {
            lines.add("");
            lines.add("impl<'a> " + family.writer() + "<'a> {");
            addMethods(lines, accessors.writers(), writing);
            lines.add("}");
        }
        return lines;
    }

    private static void addMethods(List<String> lines, List<String> methods, List<String> more) {
        lines.addAll(methods);
        if (!methods.isEmpty() && !more.isEmpty()) {
            lines.add("");
        }
        lines.addAll(more);
    }

    private List<String> text(String text, long offset) {
        return text.replace("@VALUE@", family.value())
                .replace("@READER@", family.reader())
                .replace("@WRITER@", family.writer())
                .replace("@OFFSET@", String.valueOf(offset))
                .replace("@WAKES@", String.valueOf(wakes))
                .lines()
                .toList();
    }
}
