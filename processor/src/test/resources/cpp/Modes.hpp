// The struct demo.Modes. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Modes
#define SHAREDSTRUCT_HPP_demo_Modes

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Modes.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Modes
#define SHAREDSTRUCT_FIELDS_demo_Modes
/// java.lang.Thread.State. Integers of other constants are values, too.
enum class Modes_State : std::int32_t {
    NEW = 0,
    RUNNABLE = 1,
    BLOCKED = 2,
    WAITING = 3,
    TIMED_WAITING = 4,
    TERMINATED = 5,
};

/// Whether it is one of the constants above.
constexpr bool is_known(Modes_State value) noexcept {
    switch (value) {
    case Modes_State::NEW:
    case Modes_State::RUNNABLE:
    case Modes_State::BLOCKED:
    case Modes_State::WAITING:
    case Modes_State::TIMED_WAITING:
    case Modes_State::TERMINATED:
        return true;
    }
    return false;
}

/// Each kind of ordered access.
template <typename Byte>
class BasicFields<::Modes, Byte> : public detail::Place<::Modes, Byte> {
public:
    using detail::Place<::Modes, Byte>::Place;

    std::int32_t get_count() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_count(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }

    /// Big-endian on any machine.
    std::int64_t get_total() const noexcept { return detail::get<std::int64_t, std::int64_t, detail::Big>(this->at_ + 8); }
    void set_total(std::int64_t value) const noexcept { detail::set<std::int64_t, std::int64_t, detail::Big>(this->at_ + 8, value); }

    char16_t get_letter() const noexcept { return detail::get<char16_t, std::uint16_t, detail::Little>(this->at_ + 16); }
    void set_letter(char16_t value) const noexcept { detail::set<char16_t, std::uint16_t, detail::Little>(this->at_ + 16, value); }

    bool get_ready() const noexcept { return detail::get<bool, std::uint8_t, detail::Native>(this->at_ + 18); }
    void set_ready(bool value) const noexcept { detail::set<bool, std::uint8_t, detail::Native>(this->at_ + 18, value); }

    float get_price() const noexcept { return detail::get<float, float, detail::Native>(this->at_ + 20); }
    void set_price(float value) const noexcept { detail::set<float, float, detail::Native>(this->at_ + 20, value); }

    std::uint32_t get_sum() const noexcept { return detail::get<std::uint32_t, std::uint32_t, detail::Native>(this->at_ + 24); }
    void set_sum(std::uint32_t value) const noexcept { detail::set<std::uint32_t, std::uint32_t, detail::Native>(this->at_ + 24, value); }

    bool get_open() const noexcept { return detail::get<bool, std::uint32_t, detail::Native>(this->at_ + 28); }
    void set_open(bool value) const noexcept { detail::set<bool, std::uint32_t, detail::Native>(this->at_ + 28, value); }

    Modes_State get_state() const noexcept { return detail::get<Modes_State, std::int32_t, detail::Native>(this->at_ + 32); }
    void set_state(Modes_State value) const noexcept { detail::set<Modes_State, std::int32_t, detail::Native>(this->at_ + 32, value); }

    std::int64_t get_delay() const noexcept { return detail::get<std::int64_t, std::int64_t, detail::Native>(this->at_ + 40); }
    void set_delay(std::int64_t value) const noexcept { detail::set<std::int64_t, std::int64_t, detail::Native>(this->at_ + 40, value); }

    auto get_level() const { return detail::span<std::int32_t>("level", this->at_ + 48, 4); }
    std::int32_t get_level(std::size_t index) const { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 48 + detail::index("level", index, 4) * 4); }
    void set_level(std::size_t index, std::int32_t value) const { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 48 + detail::index("level", index, 4) * 4, value); }

    Modes_State get_cells(std::size_t row, std::size_t column) const { return detail::get<Modes_State, std::int32_t, detail::Native>(this->at_ + 64 + detail::index("cells", row, 2, column, 3) * 4); }
    void set_cells(std::size_t row, std::size_t column, Modes_State value) const { detail::set<Modes_State, std::int32_t, detail::Native>(this->at_ + 64 + detail::index("cells", row, 2, column, 3) * 4, value); }

    auto get_step() const { return detail::span<std::int16_t>("step", this->at_ + 88, 3); }
    std::int16_t get_step(std::size_t index) const { return detail::get<std::int16_t, std::int16_t, detail::Native>(this->at_ + 88 + detail::index("step", index, 3) * 2); }
    void set_step(std::size_t index, std::int16_t value) const { detail::set<std::int16_t, std::int16_t, detail::Native>(this->at_ + 88 + detail::index("step", index, 3) * 2, value); }
};
#endif
static_assert(sizeof(::Modes) == 96, "Modes has to have 96 bytes");

template <>
struct Layout<::Modes> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 96;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xba2b738c7638d9a5);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_MODES_FINGERPRINT == Layout<::Modes>::fingerprint, "the header for C is that of another Modes");

} // namespace sharedstruct

#endif
