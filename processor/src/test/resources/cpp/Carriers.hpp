// The struct demo.Carriers. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Carriers
#define SHAREDSTRUCT_HPP_demo_Carriers

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Carriers.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Carriers
#define SHAREDSTRUCT_FIELDS_demo_Carriers
/// Texts without a String, and bytes.
template <typename Byte>
class BasicFields<::Carriers, Byte> : public detail::Place<::Carriers, Byte> {
public:
    using detail::Place<::Carriers, Byte>::Place;

    std::string_view get_text() const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 16, 0, detail::Native, true, false>::get(this->at_ + 0); }
    void set_text(std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 16, 0, detail::Native, true, false>::set(this->at_ + 0, "text", value); }

    std::u16string get_wide() const { return detail::Text<char16_t, detail::Encoding::utf16, detail::Little, 8, 0, detail::Native, false, false>::get(this->at_ + 16); }
    void set_wide(std::u16string_view value) const { detail::Text<char16_t, detail::Encoding::utf16, detail::Little, 8, 0, detail::Native, false, false>::set(this->at_ + 16, "wide", value); }

    std::string_view get_raw() const { return detail::Text<char, detail::Encoding::single_bytes, detail::Native, 8, 1, detail::Native, false, true>::get(this->at_ + 24); }
    void set_raw(std::string_view value) const { detail::Text<char, detail::Encoding::single_bytes, detail::Native, 8, 1, detail::Native, false, true>::set(this->at_ + 24, "raw", value); }

    std::string_view get_code() const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 4, 0, detail::Native, true, false>::get(this->at_ + 32); }
    void set_code(std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 4, 0, detail::Native, true, false>::set(this->at_ + 32, "code", value); }

    std::string_view get_only() const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 4, 0, detail::Native, true, false>::get(this->at_ + 36); }
    void set_only(std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 4, 0, detail::Native, true, false>::set(this->at_ + 36, "only", value); }

    std::string_view get_name(std::size_t index) const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 6, 2, detail::Native, false, false>::get(this->at_ + 40 + detail::index("name", index, 2) * 6); }
    void set_name(std::size_t index, std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 6, 2, detail::Native, false, false>::set(this->at_ + 40 + detail::index("name", index, 2) * 6, "name", value); }

    std::string_view get_tag(std::size_t row, std::size_t column) const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 4, 0, detail::Native, true, false>::get(this->at_ + 52 + detail::index("tag", row, 2, column, 2) * 4); }
    void set_tag(std::size_t row, std::size_t column, std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 4, 0, detail::Native, true, false>::set(this->at_ + 52 + detail::index("tag", row, 2, column, 2) * 4, "tag", value); }

    auto get_key() const { return detail::span<std::int8_t>("key", this->at_ + 68, 8); }
    std::int8_t get_key(std::size_t index) const { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 68 + detail::index("key", index, 8) * 1); }
    void set_key(std::size_t index, std::int8_t value) const { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 68 + detail::index("key", index, 8) * 1, value); }

    auto get_blob() const { return detail::span<std::int8_t>("blob", this->at_ + 76, 3); }
    std::int8_t get_blob(std::size_t index) const { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 76 + detail::index("blob", index, 3) * 1); }
    void set_blob(std::size_t index, std::int8_t value) const { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 76 + detail::index("blob", index, 3) * 1, value); }
};
#endif
static_assert(sizeof(::Carriers) == 80, "Carriers has to have 80 bytes");

template <>
struct Layout<::Carriers> {
    static constexpr const char *name = "Carriers";
    static constexpr std::size_t size = 80;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xa1343e429bf451e7);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_CARRIERS_FINGERPRINT == Layout<::Carriers>::fingerprint, "the header for C is that of another Carriers");

} // namespace sharedstruct

#endif
