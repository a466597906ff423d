package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.AsciiNames;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.PropertyNames;
import io.sharedstruct.processor.model.StructType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names in Rust: ASCII, no keyword, and none that the generated module itself needs. */
final class RustWords {

    /** Keywords of all editions, those that are kept for later ones, and a name that stands for no variable. */
    private static final Set<String> KEYWORDS =
            words("as break const continue crate else enum extern false fn for if impl in let loop match mod move mut"
                    + " pub ref return self Self static struct super trait true type unsafe use where while async await"
                    + " dyn abstract become box do final macro override priv typeof unsized virtual yield try gen union"
                    + " _");

    /** Methods of every struct, or of what a struct with a sequence has, and those of traits that all values may have. */
    private static final Set<String> METHODS =
            words("zeroed view view_mut copy_from snapshot snapshot_for read update update_for take_over place data"
                    + " attach detach clone clone_from deref deref_mut borrow borrow_mut into try_into from try_from"
                    + " to_owned to_string type_id fmt eq ne default drop bytes index row column value");

    /** Types, functions and modules that a module names. */
    private static final Set<String> TYPES = words(
            "bool char str u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 Option Some None Result Ok Err"
                    + " String Vec Box Copy Clone Send Sync Sized Unpin Drop Fn FnMut FnOnce Default Iterator IntoIterator"
                    + " Extend DoubleEndedIterator ExactSizeIterator AsRef AsMut Into From ToOwned ToString PartialEq Eq"
                    + " PartialOrd Ord TryFrom TryInto FromIterator Deref Debug Hash Duration Ordering AtomicI32 AtomicI64"
                    + " AtomicU32 AtomicU64 Error Options Place Attachment Text Charset Form Prefix Overflow NotText"
                    + " TextError Lock Held ReadWriteLock Sequence SequenceRef Updating RegionHeld std core alloc memory"
                    + " text attach lock sequence bits signed_bits with_bits fitting_signed fitting_unsigned checked");

    private RustWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** Names of accessors and of what the value has in their place. */
    static Names methods() {
        return new Names(word -> KEYWORDS.contains(word) || METHODS.contains(word));
    }

    /** Names of members of the value. */
    static Names members(List<String> others) {
        return new Names(KEYWORDS::contains, others);
    }

    /** Names of types in one module. */
    static Names types() {
        return new Names(RustWords::isTaken);
    }

    /** Names of the constants of an enum. */
    static Names constants() {
        return new Names(KEYWORDS::contains);
    }

    private static boolean isTaken(String word) {
        return KEYWORDS.contains(word) || TYPES.contains(word);
    }

    /** The name of a property in lower case, {@code bid_size} for {@code bidSize}. */
    static String snake(FieldModel field) {
        return snake(field.name());
    }

    static String snake(String name) {
        return AsciiNames.of(PropertyNames.constant(AsciiNames.of(name))).toLowerCase(Locale.ROOT);
    }

    /** The name of the module of a struct. */
    static String module(StructType type) {
        String name = AsciiNames.spelt(type.nestedName().replace('.', '_')).toLowerCase(Locale.ROOT);
        // The compiler warns of a name with more underscores, where a program says mod.
        return new Names(KEYWORDS::contains).free(name.replaceAll("__+", "_"));
    }
}
