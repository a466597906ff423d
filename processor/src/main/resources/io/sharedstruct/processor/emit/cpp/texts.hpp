/// What a text is made of.
enum class Encoding {
    utf8,
    single_bytes,
    utf16,
    utf32,
};

/// A text in a field of Size bytes: behind a length of Prefix bytes, or up to the first NUL and to the end of the field at the latest.
template <typename Char, Encoding encoding, typename Order, std::size_t Size, std::size_t Prefix, typename PrefixOrder,
    bool terminated, bool truncates>
struct Text {
    static constexpr std::size_t UNIT = sizeof(Char);
    static constexpr std::size_t NUL = terminated ? UNIT : 0;
    static constexpr std::size_t CAPACITY = Size - Prefix - NUL;

    using View = std::basic_string_view<Char>;

    /// Bytes are seen where they lie, wider units copied: they may be in the other byte order, or misaligned.
    using Value = std::conditional_t<UNIT == 1, View, std::basic_string<Char>>;

    static Value get(const unsigned char *at) {
        const std::size_t units = length(at) / UNIT;
        if constexpr (UNIT == 1) {
            const void *const text = at + Prefix;
            return View(static_cast<const char *>(text), units);
        } else {
            Value text(units, Char{0});
            for (std::size_t i = 0; i < units; i++) {
                text[i] = static_cast<Char>(Order::template load<Bits<UNIT>>(at + Prefix + i * UNIT));
            }
            if constexpr (Prefix == 0) {
                text.resize(std::min(text.find(Char{0}), text.size())); // another one may have written meanwhile
            }
            return text;
        }
    }

    static void set(unsigned char *at, const char *property, View text) {
        if (Prefix == 0 && text.find(Char{0}) != View::npos) {
            throw std::invalid_argument(std::string(property) + ": the text has a NUL at index "
                + std::to_string(text.find(Char{0})) + ", which would end it there");
        }
        std::size_t units = text.size();
        if (units > CAPACITY / UNIT) {
            if (!truncates) {
                const char *const with = Prefix > 0 ? " with its prefix" : (terminated ? " with its NUL" : "");
                throw std::invalid_argument(std::string(property) + ": the text needs "
                    + std::to_string(units * UNIT + Prefix + NUL) + " bytes" + with + ", the field has " + std::to_string(Size));
            }
            units = cut(text);
        }
        for (std::size_t i = 0; i < units; i++) {
            Order::store(at + Prefix + i * UNIT, static_cast<Bits<UNIT>>(text[i]));
        }
        if (units * UNIT < Size - Prefix) {
            std::memset(at + Prefix + units * UNIT, 0, Size - Prefix - units * UNIT);
        }
        if constexpr (Prefix > 0) {
            PrefixOrder::store(at, static_cast<Bits<Prefix>>(units * UNIT));
        }
    }

private:
    /// In bytes. A prefix that says more than there are counts as all.
    static std::size_t length(const unsigned char *at) noexcept {
        if constexpr (Prefix > 0) {
            const std::size_t counted = std::min<std::size_t>(PrefixOrder::template load<Bits<Prefix>>(at), CAPACITY);
            return counted - counted % UNIT;
        } else if constexpr (UNIT == 1) {
            const void *const nul = std::memchr(at, 0, Size);
            return nul == nullptr ? Size : static_cast<std::size_t>(static_cast<const unsigned char *>(nul) - at);
        } else {
            std::size_t end = 0;
            while (end < Size && Native::load<Bits<UNIT>>(at + end) != 0) {
                end += UNIT;
            }
            return end;
        }
    }

    /// How many units of a text that is too long fit, without a part of a character.
    static std::size_t cut(View text) noexcept {
        const std::size_t most = CAPACITY / UNIT;
        if constexpr (encoding == Encoding::utf8) {
            std::size_t end = most;
            while (end > 0 && most - end < 3 && continues(text[end])) {
                end--;
            }
            return continues(text[end]) ? most : end; // so many of them in a row belong to no character
        } else if constexpr (encoding == Encoding::utf16) {
            const bool splits = most > 0 && (text[most - 1] & 0xfc00) == 0xd800 && (text[most] & 0xfc00) == 0xdc00;
            return splits ? most - 1 : most;
        } else {
            return most;
        }
    }

    static bool continues(Char unit) noexcept {
        return (static_cast<unsigned char>(unit) & 0xc0) == 0x80;
    }
};

} // namespace detail
} // namespace sharedstruct

#endif
