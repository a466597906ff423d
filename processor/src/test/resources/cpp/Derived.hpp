// The struct demo.Derived. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Derived
#define SHAREDSTRUCT_HPP_demo_Derived

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Derived.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Derived
#define SHAREDSTRUCT_FIELDS_demo_Derived
/// The fields of demo.Derived.
template <typename Byte>
class BasicFields<::Derived, Byte> : public detail::Place<::Derived, Byte> {
public:
    using detail::Place<::Derived, Byte>::Place;

    std::string_view get_text() const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 16, 0, detail::Native, true, false>::get(this->at_ + 32); }
    void set_text(std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 16, 0, detail::Native, true, false>::set(this->at_ + 32, "text", value); }

    std::int32_t get_shared() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 8); }
    void set_shared(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 8, value); }

    std::int64_t get_own() const noexcept { return detail::get<std::int64_t, std::int64_t, detail::Native>(this->at_ + 16); }
    void set_own(std::int64_t value) const noexcept { detail::set<std::int64_t, std::int64_t, detail::Native>(this->at_ + 16, value); }
};
#endif
static_assert(sizeof(::Derived) == 48, "Derived has to have 48 bytes");

template <>
struct Layout<::Derived> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 48;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x9d4fe5518dea52d7);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_DERIVED_FINGERPRINT == Layout<::Derived>::fingerprint, "the header for C is that of another Derived");

} // namespace sharedstruct

#endif
