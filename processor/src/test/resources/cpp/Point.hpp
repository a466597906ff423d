// The struct demo.Point. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Point
#define SHAREDSTRUCT_HPP_demo_Point

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Point.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Point
#define SHAREDSTRUCT_FIELDS_demo_Point
/// The fields of demo.Point.
template <typename Byte>
class BasicFields<::Point, Byte> : public detail::Place<::Point, Byte> {
public:
    using detail::Place<::Point, Byte>::Place;

    std::int8_t get_kind() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0); }
    void set_kind(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0, value); }

    std::int32_t get_x() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 4); }
    void set_x(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 4, value); }
};
#endif
static_assert(sizeof(::Point) == 8, "Point has to have 8 bytes");

template <>
struct Layout<::Point> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 8;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x7392247e2428fd2b);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_POINT_FINGERPRINT == Layout<::Point>::fingerprint, "the header for C is that of another Point");

} // namespace sharedstruct

#endif
