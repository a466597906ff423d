// The struct demo.Enums. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Enums
#define SHAREDSTRUCT_HPP_demo_Enums

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Enums.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Enums
#define SHAREDSTRUCT_FIELDS_demo_Enums
/// demo.Enums.State. Integers of other constants are values, too.
enum class Enums_State : std::int32_t {
    NEW = 0,
    OPEN = 1,
    CLOSED = 2,
};

/// Whether it is one of the constants above.
constexpr bool is_known(Enums_State value) noexcept {
    switch (value) {
    case Enums_State::NEW:
    case Enums_State::OPEN:
    case Enums_State::CLOSED:
        return true;
    }
    return false;
}

/// demo.Enums.Side. Integers of other constants are values, too.
enum class Enums_Side : std::uint8_t {
    UNSET = 0,
    BUY = 66,
    SELL = 83,
    NONE = 255,
};

/// Whether it is one of the constants above.
constexpr bool is_known(Enums_Side value) noexcept {
    switch (value) {
    case Enums_Side::UNSET:
    case Enums_Side::BUY:
    case Enums_Side::SELL:
    case Enums_Side::NONE:
        return true;
    }
    return false;
}

/// demo.Enums.Level. Integers of other constants are values, too.
enum class Enums_Level : std::int16_t {
    LOW = -1,
    NORMAL = 0,
    HIGH = 32767,
    UNKNOWN = -32768,
};

/// Whether it is one of the constants above.
constexpr bool is_known(Enums_Level value) noexcept {
    switch (value) {
    case Enums_Level::LOW:
    case Enums_Level::NORMAL:
    case Enums_Level::HIGH:
    case Enums_Level::UNKNOWN:
        return true;
    }
    return false;
}

/// demo.Enums.State. Integers of other constants are values, too.
enum class Enums_State_ : std::uint8_t {
    NEW = 0,
    OPEN = 1,
    CLOSED = 2,
};

/// Whether it is one of the constants above.
constexpr bool is_known(Enums_State_ value) noexcept {
    switch (value) {
    case Enums_State_::NEW:
    case Enums_State_::OPEN:
    case Enums_State_::CLOSED:
        return true;
    }
    return false;
}

/// java.lang.Thread.State. Integers of other constants are values, too.
enum class Enums_java_lang_Thread_State : std::int32_t {
    NEW = 0,
    RUNNABLE = 1,
    BLOCKED = 2,
    WAITING = 3,
    TIMED_WAITING = 4,
    TERMINATED = 5,
};

/// Whether it is one of the constants above.
constexpr bool is_known(Enums_java_lang_Thread_State value) noexcept {
    switch (value) {
    case Enums_java_lang_Thread_State::NEW:
    case Enums_java_lang_Thread_State::RUNNABLE:
    case Enums_java_lang_Thread_State::BLOCKED:
    case Enums_java_lang_Thread_State::WAITING:
    case Enums_java_lang_Thread_State::TIMED_WAITING:
    case Enums_java_lang_Thread_State::TERMINATED:
        return true;
    }
    return false;
}

/// demo.Enums.State. Integers of other constants are values, too.
enum class Enums_State__ : std::uint16_t {
    NEW = 0,
    OPEN = 1,
    CLOSED = 2,
};

/// Whether it is one of the constants above.
constexpr bool is_known(Enums_State__ value) noexcept {
    switch (value) {
    case Enums_State__::NEW:
    case Enums_State__::OPEN:
    case Enums_State__::CLOSED:
        return true;
    }
    return false;
}

/// The fields of demo.Enums.
template <typename Byte>
class BasicFields<::Enums, Byte> : public detail::Place<::Enums, Byte> {
public:
    using detail::Place<::Enums, Byte>::Place;

    Enums_State get_state() const noexcept { return detail::get<Enums_State, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_state(Enums_State value) const noexcept { detail::set<Enums_State, std::int32_t, detail::Native>(this->at_ + 0, value); }

    Enums_Side get_side() const noexcept { return detail::get<Enums_Side, std::uint8_t, detail::Native>(this->at_ + 4); }
    void set_side(Enums_Side value) const noexcept { detail::set<Enums_Side, std::uint8_t, detail::Native>(this->at_ + 4, value); }

    Enums_Level get_level() const noexcept { return detail::get<Enums_Level, std::int16_t, detail::Native>(this->at_ + 6); }
    void set_level(Enums_Level value) const noexcept { detail::set<Enums_Level, std::int16_t, detail::Native>(this->at_ + 6, value); }

    Enums_State_ get_phase(std::size_t index) const { return detail::get<Enums_State_, std::uint8_t, detail::Native>(this->at_ + 8 + detail::index("phase", index, 3) * 1); }
    void set_phase(std::size_t index, Enums_State_ value) const { detail::set<Enums_State_, std::uint8_t, detail::Native>(this->at_ + 8 + detail::index("phase", index, 3) * 1, value); }

    Enums_Level get_grid(std::size_t row, std::size_t column) const { return detail::get<Enums_Level, std::int16_t, detail::Native>(this->at_ + 12 + detail::index("grid", row, 2, column, 2) * 2); }
    void set_grid(std::size_t row, std::size_t column, Enums_Level value) const { detail::set<Enums_Level, std::int16_t, detail::Native>(this->at_ + 12 + detail::index("grid", row, 2, column, 2) * 2, value); }

    Enums_java_lang_Thread_State get_old(std::size_t index) const { return detail::get<Enums_java_lang_Thread_State, std::int32_t, detail::Native>(this->at_ + 20 + detail::index("old", index, 2) * 4); }
    void set_old(std::size_t index, Enums_java_lang_Thread_State value) const { detail::set<Enums_java_lang_Thread_State, std::int32_t, detail::Native>(this->at_ + 20 + detail::index("old", index, 2) * 4, value); }

    Enums_State__ get_big() const noexcept { return detail::get<Enums_State__, std::uint16_t, detail::Big>(this->at_ + 28); }
    void set_big(Enums_State__ value) const noexcept { detail::set<Enums_State__, std::uint16_t, detail::Big>(this->at_ + 28, value); }
};
#endif
static_assert(sizeof(::Enums) == 32, "Enums has to have 32 bytes");

template <>
struct Layout<::Enums> {
    static constexpr const char *name = "Enums";
    static constexpr std::size_t size = 32;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xa8fe1ba80fa19ab7);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_ENUMS_FINGERPRINT == Layout<::Enums>::fingerprint, "the header for C is that of another Enums");

} // namespace sharedstruct

#endif
