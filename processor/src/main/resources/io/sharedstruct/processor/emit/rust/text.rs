/// Texts in a fixed number of bytes.
mod text {
    use super::memory::Place;
    use std::error;
    use std::fmt;

    /// How a text is put into bytes.
    #[derive(Clone, Copy, PartialEq)]
    pub(super) enum Charset {
        Utf8,
        Ascii,
        Latin1,
        Utf16Le,
        Utf16Be,
        Utf32Le,
        Utf32Be,
    }

    /// What says where a text ends.
    #[derive(Clone, Copy, PartialEq)]
    pub(super) enum Form {
        Terminated,
        Unterminated,
        Prefixed8,
        Prefixed16,
        Prefixed16Le,
        Prefixed16Be,
        Prefixed32,
        Prefixed32Le,
        Prefixed32Be,
    }

    /// The texts of a property.
    #[derive(Clone, Copy)]
    pub(super) struct Text {
        pub(super) property: &'static str,
        pub(super) size: usize,
        pub(super) charset: Charset,
        pub(super) form: Form,
        pub(super) truncates: bool,
    }

    /// Bytes that are no text in the charset of their field.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct NotText {
        property: &'static str,
        charset: &'static str,
        bytes: Vec<u8>,
        lossy: String,
    }

    impl NotText {
        /// The bytes, up to where the text ends.
        pub fn bytes(&self) -> &[u8] {
            &self.bytes
        }

        /// The text with U+FFFD for what is malformed.
        pub fn into_lossy(self) -> String {
            self.lossy
        }
    }

    impl fmt::Display for NotText {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let (property, charset) = (self.property, self.charset);
            write!(
                f,
                "{}: {:?} is no text in {}",
                property, self.lossy, charset
            )
        }
    }

    impl error::Error for NotText {}

    /// Why a field can't have a text. Nothing has been written then.
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum TextError {
        /// It is too long.
        TooLong {
            /// The property.
            property: &'static str,
            /// The bytes that it needs, with its NUL or prefix.
            needed: usize,
            /// The bytes that the field has.
            size: usize,
            /// What it needs them for, beside itself.
            with: &'static str,
        },
        /// It has a NUL, which would end it there.
        Nul {
            /// The property.
            property: &'static str,
            /// The index of the byte in the text.
            index: usize,
        },
        /// The charset of the field doesn't have one of its characters.
        Inexpressible {
            /// The property.
            property: &'static str,
            /// The charset.
            charset: &'static str,
            /// The character.
            character: char,
            /// The index of its first byte in the text.
            index: usize,
        },
        /// The bytes end within a code unit.
        Incomplete {
            /// The property.
            property: &'static str,
            /// How many bytes there are.
            bytes: usize,
            /// The charset.
            charset: &'static str,
        },
    }

    impl fmt::Display for TextError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                TextError::TooLong {
                    property,
                    needed,
                    size,
                    with,
                } => {
                    write!(f, "{}: the text needs {} bytes{}", property, needed, with)?;
                    write!(f, ", the field has {}", size)
                }
                TextError::Nul { property, index } => {
                    write!(f, "{}: the text has U+0000 at byte {}", property, index)?;
                    write!(f, ", which would end it there")
                }
                TextError::Inexpressible {
                    property,
                    charset,
                    character,
                    index,
                } => {
                    let point = u32::from(*character);
                    write!(f, "{}: {} can't express ", property, charset)?;
                    write!(f, "U+{:04X} at byte {}", point, index)
                }
                TextError::Incomplete {
                    property,
                    bytes,
                    charset,
                } => {
                    write!(f, "{}: {} bytes end within ", property, bytes)?;
                    write!(f, "a code unit of {}", charset)
                }
            }
        }
    }

    impl error::Error for TextError {}

    impl Charset {
        fn name(self) -> &'static str {
            match self {
                Charset::Utf8 => "UTF-8",
                Charset::Ascii => "US-ASCII",
                Charset::Latin1 => "ISO-8859-1",
                Charset::Utf16Le => "UTF-16LE",
                Charset::Utf16Be => "UTF-16BE",
                Charset::Utf32Le => "UTF-32LE",
                Charset::Utf32Be => "UTF-32BE",
            }
        }

        /// The bytes of a code unit, and so of a NUL.
        fn unit(self) -> usize {
            match self {
                Charset::Utf8 | Charset::Ascii | Charset::Latin1 => 1,
                Charset::Utf16Le | Charset::Utf16Be => 2,
                Charset::Utf32Le | Charset::Utf32Be => 4,
            }
        }

        fn is_big(self) -> bool {
            matches!(self, Charset::Utf16Be | Charset::Utf32Be)
        }

        /// Appends the bytes of a character; false if it can't be written.
        fn encode(self, character: char, into: &mut Vec<u8>) -> bool {
            let point = u32::from(character);
            match self {
                Charset::Utf8 => {
                    let mut bytes = [0; 4];
                    into.extend_from_slice(character.encode_utf8(&mut bytes).as_bytes());
                }
                Charset::Ascii if point < 0x80 => into.push(point as u8),
                Charset::Latin1 if point < 0x100 => into.push(point as u8),
                Charset::Ascii | Charset::Latin1 => return false,
                Charset::Utf16Le | Charset::Utf16Be => {
                    for unit in character.encode_utf16(&mut [0; 2]) {
                        into.extend_from_slice(&if self.is_big() {
                            unit.to_be_bytes()
                        } else {
                            unit.to_le_bytes()
                        });
                    }
                }
                Charset::Utf32Le => into.extend_from_slice(&point.to_le_bytes()),
                Charset::Utf32Be => into.extend_from_slice(&point.to_be_bytes()),
            }
            true
        }

        /// The text of bytes, with U+FFFD for what is malformed, and whether anything is.
        fn decode(self, bytes: &[u8]) -> (String, bool) {
            match self {
                Charset::Utf8 => match std::str::from_utf8(bytes) {
                    Ok(text) => (text.to_owned(), true),
                    Err(_) => (String::from_utf8_lossy(bytes).into_owned(), false),
                },
                Charset::Ascii => {
                    let text = bytes.iter().map(|&byte| match byte {
                        0..=0x7f => char::from(byte),
                        _ => char::REPLACEMENT_CHARACTER,
                    });
                    (text.collect(), bytes.is_ascii())
                }
                Charset::Latin1 => (bytes.iter().copied().map(char::from).collect(), true),
                Charset::Utf16Le | Charset::Utf16Be => {
                    let units = bytes.chunks_exact(2).map(|unit| match self.is_big() {
                        true => u16::from_be_bytes([unit[0], unit[1]]),
                        false => u16::from_le_bytes([unit[0], unit[1]]),
                    });
                    collect(char::decode_utf16(units).map(|unit| unit.ok()))
                }
                Charset::Utf32Le | Charset::Utf32Be => {
                    let units = bytes.chunks_exact(4).map(|unit| match self.is_big() {
                        true => u32::from_be_bytes([unit[0], unit[1], unit[2], unit[3]]),
                        false => u32::from_le_bytes([unit[0], unit[1], unit[2], unit[3]]),
                    });
                    collect(units.map(char::from_u32))
                }
            }
        }

        /// How many bytes come before the first NUL, all if there is none.
        fn length(self, bytes: &[u8]) -> usize {
            let unit = self.unit();
            let mut units = bytes.chunks_exact(unit);
            let found = units.position(|unit| unit.iter().all(|&byte| byte == 0));
            found.map_or(bytes.len(), |index| index * unit)
        }

        /// The largest number of bytes up to a limit that doesn't split a character of a longer text.
        fn cut(self, bytes: &[u8], limit: usize) -> usize {
            let mut end = limit;
            match self {
                Charset::Utf8 => {
                    while end > 0 && limit - end < 3 && bytes[end] & 0xc0 == 0x80 {
                        end -= 1;
                    }
                    if bytes[end] & 0xc0 == 0x80 {
                        return limit; // so many of them in a row belong to no character
                    }
                }
                Charset::Utf16Le | Charset::Utf16Be => {
                    let high = if self.is_big() { 0 } else { 1 };
                    let is_low = bytes[end + high] & 0xfc == 0xdc;
                    if is_low && end >= 2 && bytes[end - 2 + high] & 0xfc == 0xd8 {
                        end -= 2;
                    }
                }
                _ => {}
            }
            end
        }
    }

    fn collect(characters: impl Iterator<Item = Option<char>>) -> (String, bool) {
        let mut well_formed = true;
        let text = characters.map(|character| {
            well_formed &= character.is_some();
            character.unwrap_or(char::REPLACEMENT_CHARACTER)
        });
        (text.collect(), well_formed)
    }

    impl Form {
        fn prefix(self) -> usize {
            match self {
                Form::Terminated | Form::Unterminated => 0,
                Form::Prefixed8 => 1,
                Form::Prefixed16 | Form::Prefixed16Le | Form::Prefixed16Be => 2,
                Form::Prefixed32 | Form::Prefixed32Le | Form::Prefixed32Be => 4,
            }
        }

        fn length(self, bytes: &[u8]) -> usize {
            let two = || [bytes[0], bytes[1]];
            let four = || [bytes[0], bytes[1], bytes[2], bytes[3]];
            match self {
                Form::Terminated | Form::Unterminated => bytes.len(),
                Form::Prefixed8 => usize::from(bytes[0]),
                Form::Prefixed16 => usize::from(u16::from_ne_bytes(two())),
                Form::Prefixed16Le => usize::from(u16::from_le_bytes(two())),
                Form::Prefixed16Be => usize::from(u16::from_be_bytes(two())),
                Form::Prefixed32 => u32::from_ne_bytes(four()) as usize,
                Form::Prefixed32Le => u32::from_le_bytes(four()) as usize,
                Form::Prefixed32Be => u32::from_be_bytes(four()) as usize,
            }
        }

        fn put(self, length: usize, into: &mut [u8]) {
            let (two, four) = (length as u16, length as u32);
            match self {
                Form::Terminated | Form::Unterminated => {}
                Form::Prefixed8 => into[0] = length as u8,
                Form::Prefixed16 => into[..2].copy_from_slice(&two.to_ne_bytes()),
                Form::Prefixed16Le => into[..2].copy_from_slice(&two.to_le_bytes()),
                Form::Prefixed16Be => into[..2].copy_from_slice(&two.to_be_bytes()),
                Form::Prefixed32 => into[..4].copy_from_slice(&four.to_ne_bytes()),
                Form::Prefixed32Le => into[..4].copy_from_slice(&four.to_le_bytes()),
                Form::Prefixed32Be => into[..4].copy_from_slice(&four.to_be_bytes()),
            }
        }
    }

    impl Text {
        /// The bytes that a text can have at most.
        fn capacity(self) -> usize {
            self.size - self.form.prefix() - self.nul()
        }

        fn nul(self) -> usize {
            match self.form {
                Form::Terminated => self.charset.unit(),
                _ => 0,
            }
        }

        /// The bytes of the text: up to the first NUL, or as many as the prefix says, all if it says more.
        pub(super) fn bytes(self, place: Place<'_>, at: usize) -> Vec<u8> {
            let mut bytes = vec![0; self.size];
            place.read(at, &mut bytes);
            let prefix = self.form.prefix();
            if prefix == 0 {
                bytes.truncate(self.charset.length(&bytes));
            } else {
                let length = self.form.length(&bytes).min(self.capacity());
                bytes.truncate(prefix + length - length % self.charset.unit());
                bytes.drain(..prefix);
            }
            bytes
        }

        pub(super) fn get(self, place: Place<'_>, at: usize) -> Result<String, NotText> {
            let bytes = self.bytes(place, at);
            match self.charset.decode(&bytes) {
                (text, true) => Ok(text),
                (lossy, false) => Err(NotText {
                    property: self.property,
                    charset: self.charset.name(),
                    bytes,
                    lossy,
                }),
            }
        }

        pub(super) fn set(self, place: Place<'_>, at: usize, text: &str) -> Result<(), TextError> {
            let mut bytes = Vec::with_capacity(self.size);
            let property = self.property;
            for (index, character) in text.char_indices() {
                if character == '\0' && self.form.prefix() == 0 {
                    return Err(TextError::Nul { property, index });
                }
                if !self.charset.encode(character, &mut bytes) {
                    return Err(TextError::Inexpressible {
                        property,
                        charset: self.charset.name(),
                        character,
                        index,
                    });
                }
            }
            self.put(place, at, &bytes)
        }

        pub(super) fn set_bytes(
            self,
            place: Place<'_>,
            at: usize,
            bytes: &[u8],
        ) -> Result<(), TextError> {
            let property = self.property;
            if bytes.len() & (self.charset.unit() - 1) != 0 {
                return Err(TextError::Incomplete {
                    property,
                    bytes: bytes.len(),
                    charset: self.charset.name(),
                });
            }
            let index = self.charset.length(bytes);
            if index < bytes.len() && self.form.prefix() == 0 {
                return Err(TextError::Nul { property, index });
            }
            self.put(place, at, bytes)
        }

        /// Writes bytes, and zeroes what is behind them.
        fn put(self, place: Place<'_>, at: usize, bytes: &[u8]) -> Result<(), TextError> {
            let (prefix, capacity) = (self.form.prefix(), self.capacity());
            let length = if bytes.len() <= capacity {
                bytes.len()
            } else if self.truncates {
                self.charset.cut(bytes, capacity)
            } else {
                return Err(TextError::TooLong {
                    property: self.property,
                    needed: bytes.len() + prefix + self.nul(),
                    size: self.size,
                    with: match (prefix, self.nul()) {
                        (0, 0) => "",
                        (0, _) => " with its NUL",
                        _ => " with its prefix",
                    },
                });
            };
            let mut field = vec![0; self.size];
            field[prefix..prefix + length].copy_from_slice(&bytes[..length]);
            self.form.put(length, &mut field);
            place.write(at, &field);
            Ok(())
        }
    }
}
