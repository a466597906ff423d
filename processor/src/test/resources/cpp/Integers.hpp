// The struct demo.Integers. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Integers
#define SHAREDSTRUCT_HPP_demo_Integers

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Integers.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Integers
#define SHAREDSTRUCT_FIELDS_demo_Integers
/// The fields of demo.Integers.
template <typename Byte>
class BasicFields<::Integers, Byte> : public detail::Place<::Integers, Byte> {
public:
    using detail::Place<::Integers, Byte>::Place;

    std::uint8_t get_tiny() const noexcept { return detail::get<std::uint8_t, std::uint8_t, detail::Native>(this->at_ + 0); }
    void set_tiny(std::uint8_t value) const noexcept { detail::set<std::uint8_t, std::uint8_t, detail::Native>(this->at_ + 0, value); }

    std::uint8_t get_level() const noexcept { return detail::get<std::uint8_t, std::uint8_t, detail::Native>(this->at_ + 1); }
    void set_level(std::uint8_t value) const noexcept { detail::set<std::uint8_t, std::uint8_t, detail::Native>(this->at_ + 1, value); }

    std::uint16_t get_port() const noexcept { return detail::get<std::uint16_t, std::uint16_t, detail::Native>(this->at_ + 2); }
    void set_port(std::uint16_t value) const noexcept { detail::set<std::uint16_t, std::uint16_t, detail::Native>(this->at_ + 2, value); }

    std::uint16_t get_wide() const noexcept { return detail::get<std::uint16_t, std::uint16_t, detail::Native>(this->at_ + 4); }
    void set_wide(std::uint16_t value) const noexcept { detail::set<std::uint16_t, std::uint16_t, detail::Native>(this->at_ + 4, value); }

    std::uint32_t get_count() const noexcept { return detail::get<std::uint32_t, std::uint32_t, detail::Native>(this->at_ + 8); }
    void set_count(std::uint32_t value) const noexcept { detail::set<std::uint32_t, std::uint32_t, detail::Native>(this->at_ + 8, value); }

    std::uint64_t get_id() const noexcept { return detail::get<std::uint64_t, std::uint64_t, detail::Native>(this->at_ + 16); }
    void set_id(std::uint64_t value) const noexcept { detail::set<std::uint64_t, std::uint64_t, detail::Native>(this->at_ + 16, value); }

    bool get_one() const noexcept { return detail::get<bool, std::uint8_t, detail::Native>(this->at_ + 24); }
    void set_one(bool value) const noexcept { detail::set<bool, std::uint8_t, detail::Native>(this->at_ + 24, value); }

    bool get_two() const noexcept { return detail::get<bool, std::uint16_t, detail::Native>(this->at_ + 26); }
    void set_two(bool value) const noexcept { detail::set<bool, std::uint16_t, detail::Native>(this->at_ + 26, value); }

    bool get_four() const noexcept { return detail::get<bool, std::uint32_t, detail::Native>(this->at_ + 28); }
    void set_four(bool value) const noexcept { detail::set<bool, std::uint32_t, detail::Native>(this->at_ + 28, value); }

    bool get_eight() const noexcept { return detail::get<bool, std::uint64_t, detail::Native>(this->at_ + 32); }
    void set_eight(bool value) const noexcept { detail::set<bool, std::uint64_t, detail::Native>(this->at_ + 32, value); }

    auto get_step() const { return detail::span<std::uint8_t>("step", this->at_ + 40, 3); }
    std::uint8_t get_step(std::size_t index) const { return detail::get<std::uint8_t, std::uint8_t, detail::Native>(this->at_ + 40 + detail::index("step", index, 3) * 1); }
    void set_step(std::size_t index, std::uint8_t value) const { detail::set<std::uint8_t, std::uint8_t, detail::Native>(this->at_ + 40 + detail::index("step", index, 3) * 1, value); }

    auto get_cell() const { return detail::span<std::uint32_t>("cell", this->at_ + 44, 4); }
    std::uint32_t get_cell(std::size_t row, std::size_t column) const { return detail::get<std::uint32_t, std::uint32_t, detail::Native>(this->at_ + 44 + detail::index("cell", row, 2, column, 2) * 4); }
    void set_cell(std::size_t row, std::size_t column, std::uint32_t value) const { detail::set<std::uint32_t, std::uint32_t, detail::Native>(this->at_ + 44 + detail::index("cell", row, 2, column, 2) * 4, value); }

    auto get_shade() const { return detail::span<std::uint8_t>("shade", this->at_ + 60, 2); }
    std::uint8_t get_shade(std::size_t index) const { return detail::get<std::uint8_t, std::uint8_t, detail::Native>(this->at_ + 60 + detail::index("shade", index, 2) * 1); }
    void set_shade(std::size_t index, std::uint8_t value) const { detail::set<std::uint8_t, std::uint8_t, detail::Native>(this->at_ + 60 + detail::index("shade", index, 2) * 1, value); }

    auto get_key() const { return detail::span<std::uint64_t>("key", this->at_ + 64, 2); }
    std::uint64_t get_key(std::size_t index) const { return detail::get<std::uint64_t, std::uint64_t, detail::Native>(this->at_ + 64 + detail::index("key", index, 2) * 8); }
    void set_key(std::size_t index, std::uint64_t value) const { detail::set<std::uint64_t, std::uint64_t, detail::Native>(this->at_ + 64 + detail::index("key", index, 2) * 8, value); }

    bool get_done(std::size_t row, std::size_t column) const { return detail::get<bool, std::uint32_t, detail::Native>(this->at_ + 80 + detail::index("done", row, 1, column, 2) * 4); }
    void set_done(std::size_t row, std::size_t column, bool value) const { detail::set<bool, std::uint32_t, detail::Native>(this->at_ + 80 + detail::index("done", row, 1, column, 2) * 4, value); }
};
#endif
static_assert(sizeof(::Integers) == 88, "Integers has to have 88 bytes");

template <>
struct Layout<::Integers> {
    static constexpr const char *name = "Integers";
    static constexpr std::size_t size = 88;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x0801133b040e9f4d);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_INTEGERS_FINGERPRINT == Layout<::Integers>::fingerprint, "the header for C is that of another Integers");

} // namespace sharedstruct

#endif
