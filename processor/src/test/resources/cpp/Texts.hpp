// The struct demo.Texts. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Texts
#define SHAREDSTRUCT_HPP_demo_Texts

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Texts.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Texts
#define SHAREDSTRUCT_FIELDS_demo_Texts
/// Texts of every width and form.
template <typename Byte>
class BasicFields<::Texts, Byte> : public detail::Place<::Texts, Byte> {
public:
    using detail::Place<::Texts, Byte>::Place;

    std::int8_t get_kind() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0); }
    void set_kind(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0, value); }

    std::u16string get_title() const { return detail::Text<char16_t, detail::Encoding::utf16, detail::Little, 16, 0, detail::Native, true, false>::get(this->at_ + 2); }
    void set_title(std::u16string_view value) const { detail::Text<char16_t, detail::Encoding::utf16, detail::Little, 16, 0, detail::Native, true, false>::set(this->at_ + 2, "title", value); }

    std::u32string get_wide() const { return detail::Text<char32_t, detail::Encoding::utf32, detail::Little, 16, 0, detail::Native, true, true>::get(this->at_ + 20); }
    void set_wide(std::u32string_view value) const { detail::Text<char32_t, detail::Encoding::utf32, detail::Little, 16, 0, detail::Native, true, true>::set(this->at_ + 20, "wide", value); }

    std::u16string get_code() const { return detail::Text<char16_t, detail::Encoding::utf16, detail::Big, 6, 0, detail::Native, false, false>::get(this->at_ + 36); }
    void set_code(std::u16string_view value) const { detail::Text<char16_t, detail::Encoding::utf16, detail::Big, 6, 0, detail::Native, false, false>::set(this->at_ + 36, "code", value); }

    std::string_view get_tag() const { return detail::Text<char, detail::Encoding::single_bytes, detail::Native, 3, 0, detail::Native, false, false>::get(this->at_ + 42); }
    void set_tag(std::string_view value) const { detail::Text<char, detail::Encoding::single_bytes, detail::Native, 3, 0, detail::Native, false, false>::set(this->at_ + 42, "tag", value); }

    std::string_view get_note() const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 8, 1, detail::Native, false, false>::get(this->at_ + 45); }
    void set_note(std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 8, 1, detail::Native, false, false>::set(this->at_ + 45, "note", value); }

    std::u16string get_remark() const { return detail::Text<char16_t, detail::Encoding::utf16, detail::Little, 12, 2, detail::Native, false, true>::get(this->at_ + 54); }
    void set_remark(std::u16string_view value) const { detail::Text<char16_t, detail::Encoding::utf16, detail::Little, 12, 2, detail::Native, false, true>::set(this->at_ + 54, "remark", value); }

    std::u32string get_last() const { return detail::Text<char32_t, detail::Encoding::utf32, detail::Big, 16, 4, detail::Native, false, false>::get(this->at_ + 68); }
    void set_last(std::u32string_view value) const { detail::Text<char32_t, detail::Encoding::utf32, detail::Big, 16, 4, detail::Native, false, false>::set(this->at_ + 68, "last", value); }

    std::string_view get_name(std::size_t index) const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 6, 2, detail::Native, false, false>::get(this->at_ + 84 + detail::index("name", index, 2) * 6); }
    void set_name(std::size_t index, std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 6, 2, detail::Native, false, false>::set(this->at_ + 84 + detail::index("name", index, 2) * 6, "name", value); }
};
#endif
static_assert(sizeof(::Texts) == 96, "Texts has to have 96 bytes");

template <>
struct Layout<::Texts> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 96;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x9472f67aa529aff6);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_TEXTS_FINGERPRINT == Layout<::Texts>::fingerprint, "the header for C is that of another Texts");

} // namespace sharedstruct

#endif
