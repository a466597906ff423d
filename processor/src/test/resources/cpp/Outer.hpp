// The struct demo.Outer.Inner. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Outer_Inner
#define SHAREDSTRUCT_HPP_demo_Outer_Inner

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Outer_Inner.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Outer_Inner
#define SHAREDSTRUCT_FIELDS_demo_Outer_Inner
/// A nested struct.
template <typename Byte>
class BasicFields<::Outer_Inner, Byte> : public detail::Place<::Outer_Inner, Byte> {
public:
    using detail::Place<::Outer_Inner, Byte>::Place;

    /// The number.
    std::int32_t get_x() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_x(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }
};
#endif
static_assert(sizeof(::Outer_Inner) == 4, "Outer_Inner has to have 4 bytes");

template <>
struct Layout<::Outer_Inner> {
    static constexpr const char *name = "Inner";
    static constexpr std::size_t size = 4;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xdc1ce2997afb4652);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_OUTER_INNER_FINGERPRINT == Layout<::Outer_Inner>::fingerprint, "the header for C is that of another Outer_Inner");

} // namespace sharedstruct

#endif
