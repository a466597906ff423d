// The struct demo.Fluents. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Fluents
#define SHAREDSTRUCT_HPP_demo_Fluents

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Fluents.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Fluents
#define SHAREDSTRUCT_FIELDS_demo_Fluents
/// The fields of demo.Fluents.
template <typename Byte>
class BasicFields<::Fluents, Byte> : public detail::Place<::Fluents, Byte> {
public:
    using detail::Place<::Fluents, Byte>::Place;

    std::int8_t get_first() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0); }
    void set_first(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0, value); }

    auto get_level() const { return detail::span<std::int16_t>("level", this->at_ + 1, 4); }
    std::int16_t get_level(std::size_t index) const { return detail::get<std::int16_t, std::int16_t, detail::Native>(this->at_ + 1 + detail::index("level", index, 4) * 2); }
    void set_level(std::size_t index, std::int16_t value) const { detail::set<std::int16_t, std::int16_t, detail::Native>(this->at_ + 1 + detail::index("level", index, 4) * 2, value); }

    auto get_index() const { return detail::span<std::uint16_t>("index", this->at_ + 9, 4); }
    char16_t get_index(std::size_t row, std::size_t column) const { return detail::get<char16_t, std::uint16_t, detail::Native>(this->at_ + 9 + detail::index("index", row, 2, column, 2) * 2); }
    void set_index(std::size_t row, std::size_t column, char16_t value) const { detail::set<char16_t, std::uint16_t, detail::Native>(this->at_ + 9 + detail::index("index", row, 2, column, 2) * 2, value); }
};
#endif
static_assert(sizeof(::Fluents) == 17, "Fluents has to have 17 bytes");

template <>
struct Layout<::Fluents> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 17;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x4987c39c4635322c);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_FLUENTS_FINGERPRINT == Layout<::Fluents>::fingerprint, "the header for C is that of another Fluents");

} // namespace sharedstruct

#endif
