// The struct demo.Conversions. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Conversions
#define SHAREDSTRUCT_HPP_demo_Conversions

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Conversions.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Conversions
#define SHAREDSTRUCT_FIELDS_demo_Conversions
/// Types that are stored as others.
template <typename Byte>
class BasicFields<::Conversions, Byte> : public detail::Place<::Conversions, Byte> {
public:
    using detail::Place<::Conversions, Byte>::Place;

    auto get_id() const { return detail::span<std::int8_t>("id", this->at_ + 0, 16); }

    std::int64_t get_time() const noexcept { return detail::get<std::int64_t, std::int64_t, detail::Native>(this->at_ + 16); }
    void set_time(std::int64_t value) const noexcept { detail::set<std::int64_t, std::int64_t, detail::Native>(this->at_ + 16, value); }

    std::int64_t get_timeout() const noexcept { return detail::get<std::int64_t, std::int64_t, detail::Big>(this->at_ + 24); }
    void set_timeout(std::int64_t value) const noexcept { detail::set<std::int64_t, std::int64_t, detail::Big>(this->at_ + 24, value); }

    std::int32_t get_price() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 32); }
    void set_price(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 32, value); }

    auto get_level() const { return detail::span<std::int32_t>("level", this->at_ + 36, 2); }
    std::int32_t get_level(std::size_t index) const { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 36 + detail::index("level", index, 2) * 4); }
    void set_level(std::size_t index, std::int32_t value) const { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 36 + detail::index("level", index, 2) * 4, value); }

    auto get_member(std::size_t index) const { return detail::span<std::int8_t>("member", this->at_ + 44 + detail::index("member", index, 2) * 16, 16); }

    std::int16_t get_code() const noexcept { return detail::get<std::int16_t, std::int16_t, detail::Native>(this->at_ + 76); }
    void set_code(std::int16_t value) const noexcept { detail::set<std::int16_t, std::int16_t, detail::Native>(this->at_ + 76, value); }
};
#endif
static_assert(sizeof(::Conversions) == 80, "Conversions has to have 80 bytes");

template <>
struct Layout<::Conversions> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 80;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x1e74c2fb890debe5);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_CONVERSIONS_FINGERPRINT == Layout<::Conversions>::fingerprint, "the header for C is that of another Conversions");

} // namespace sharedstruct

#endif
