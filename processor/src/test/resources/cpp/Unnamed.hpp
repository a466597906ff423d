// The struct Unnamed. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_Unnamed
#define SHAREDSTRUCT_HPP_Unnamed

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Unnamed.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_Unnamed
#define SHAREDSTRUCT_FIELDS_Unnamed
/// The fields of Unnamed.
template <typename Byte>
class BasicFields<::Unnamed, Byte> : public detail::Place<::Unnamed, Byte> {
public:
    using detail::Place<::Unnamed, Byte>::Place;

    std::int32_t get_yield() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_yield(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }
};
#endif
static_assert(sizeof(::Unnamed) == 4, "Unnamed has to have 4 bytes");

template <>
struct Layout<::Unnamed> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 4;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x57e643ee30a215c1);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(UNNAMED_FINGERPRINT == Layout<::Unnamed>::fingerprint, "the header for C is that of another Unnamed");

} // namespace sharedstruct

#endif
