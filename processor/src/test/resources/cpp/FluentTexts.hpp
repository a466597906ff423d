// The struct demo.FluentTexts. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_FluentTexts
#define SHAREDSTRUCT_HPP_demo_FluentTexts

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "FluentTexts.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_FluentTexts
#define SHAREDSTRUCT_FIELDS_demo_FluentTexts
/// The same in the fluent style, with lengths in another byte order.
template <typename Byte>
class BasicFields<::FluentTexts, Byte> : public detail::Place<::FluentTexts, Byte> {
public:
    using detail::Place<::FluentTexts, Byte>::Place;

    std::string_view get_text() const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 16, 2, detail::Big, false, false>::get(this->at_ + 0); }
    void set_text(std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 16, 2, detail::Big, false, false>::set(this->at_ + 0, "text", value); }

    std::string_view get_into() const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 16, 4, detail::Little, false, false>::get(this->at_ + 16); }
    void set_into(std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 16, 4, detail::Little, false, false>::set(this->at_ + 16, "into", value); }

    std::string_view get_name(std::size_t index) const { return detail::Text<char, detail::Encoding::single_bytes, detail::Native, 8, 0, detail::Native, true, false>::get(this->at_ + 32 + detail::index("name", index, 2) * 8); }
    void set_name(std::size_t index, std::string_view value) const { detail::Text<char, detail::Encoding::single_bytes, detail::Native, 8, 0, detail::Native, true, false>::set(this->at_ + 32 + detail::index("name", index, 2) * 8, "name", value); }
};
#endif
static_assert(sizeof(::FluentTexts) == 48, "FluentTexts has to have 48 bytes");

template <>
struct Layout<::FluentTexts> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 48;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xc3274b19d7445fb9);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_FLUENTTEXTS_FINGERPRINT == Layout<::FluentTexts>::fingerprint, "the header for C is that of another FluentTexts");

} // namespace sharedstruct

#endif
