/*
 * The fields of structs by value, in C++17 and later. The same in the file of every struct: the first one that is included counts.
 */
#ifndef SHAREDSTRUCT_FIELDS_HPP
#define SHAREDSTRUCT_FIELDS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#if __cplusplus >= 202002L
#include <span>
#endif

namespace sharedstruct {

#if __cplusplus >= 202002L
/// Values that lie one behind the other.
template <typename T>
using Span = std::span<T>;
#else
/// Values that lie one behind the other, as std::span of C++20, which takes the place of this there.
template <typename T>
class Span {
public:
    using element_type = T;
    using value_type = std::remove_cv_t<T>;
    using size_type = std::size_t;
    using iterator = T *;

    constexpr Span() noexcept = default;
    constexpr Span(T *data, std::size_t size) noexcept : data_(data), size_(size) {}

    constexpr T *data() const noexcept { return data_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    constexpr T *begin() const noexcept { return data_; }
    constexpr T *end() const noexcept { return data_ + size_; }
    constexpr T &operator[](std::size_t index) const { return data_[index]; }

private:
    T *data_ = nullptr;
    std::size_t size_ = 0;
};
#endif

/// What is known of a struct that a region can have: the name that the region has if no other is given or nullptr, the bytes, and
/// the fingerprint of the layout.
template <typename Struct>
struct Layout;

/// The fields of a struct by value; Byte is const for one that is only read. It points to the struct, and is copied as a pointer is.
template <typename Struct, typename Byte>
class BasicFields;

template <typename T>
using Fields = BasicFields<std::remove_const_t<T>, std::conditional_t<std::is_const_v<T>, const unsigned char, unsigned char>>;

/// The fields of a struct.
template <typename T>
Fields<T> fields(T &data) noexcept {
    return Fields<T>(&data);
}

namespace detail {

/// Where a struct lies.
template <typename Struct, typename Byte>
class Place {
    using Void = std::conditional_t<std::is_const_v<Byte>, const void, void>;

public:
    explicit Place(std::conditional_t<std::is_const_v<Byte>, const Struct, Struct> *data) noexcept
        : at_(static_cast<Byte *>(static_cast<Void *>(data))) {}

    /// One that lies in another one.
    explicit Place(Byte *at) noexcept : at_(at) {}

protected:
    Byte *at_;
};

/// Orders of bytes. Compilers make one instruction of the loops.
struct Native {
    template <typename Unsigned>
    static Unsigned load(const unsigned char *at) noexcept {
        Unsigned value;
        std::memcpy(&value, at, sizeof value);
        return value;
    }
    template <typename Unsigned>
    static void store(unsigned char *at, Unsigned value) noexcept {
        std::memcpy(at, &value, sizeof value);
    }
};

struct Little {
    template <typename Unsigned>
    static Unsigned load(const unsigned char *at) noexcept {
        std::uint64_t value = 0;
        for (std::size_t i = sizeof(Unsigned); i > 0; i--) {
            value = value << 8 | at[i - 1];
        }
        return static_cast<Unsigned>(value);
    }
    template <typename Unsigned>
    static void store(unsigned char *at, Unsigned value) noexcept {
        for (std::size_t i = 0; i < sizeof value; i++) {
            at[i] = static_cast<unsigned char>(static_cast<std::uint64_t>(value) >> 8 * i);
        }
    }
};

struct Big {
    template <typename Unsigned>
    static Unsigned load(const unsigned char *at) noexcept {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < sizeof(Unsigned); i++) {
            value = value << 8 | at[i];
        }
        return static_cast<Unsigned>(value);
    }
    template <typename Unsigned>
    static void store(unsigned char *at, Unsigned value) noexcept {
        for (std::size_t i = sizeof value; i > 0; i--) {
            at[i - 1] = static_cast<unsigned char>(static_cast<std::uint64_t>(value) >> 8 * (sizeof value - i));
        }
    }
};

template <std::size_t Bytes>
using Bits = std::conditional_t<Bytes == 1, std::uint8_t,
    std::conditional_t<Bytes == 2, std::uint16_t, std::conditional_t<Bytes == 4, std::uint32_t, std::uint64_t>>>;

/// A value that is stored as a number: one in an enum class may be none of its enumerators.
template <typename Value, typename Stored, typename Order>
Value get(const unsigned char *at) noexcept {
    const auto bits = Order::template load<Bits<sizeof(Stored)>>(at);
    Stored stored;
    std::memcpy(&stored, &bits, sizeof stored);
    if constexpr (std::is_same_v<Value, bool>) {
        return stored != 0;
    } else {
        return static_cast<Value>(stored);
    }
}

template <typename Value, typename Stored, typename Order>
void set(unsigned char *at, Value value) noexcept {
    const auto stored = static_cast<Stored>(value);
    Bits<sizeof(Stored)> bits;
    std::memcpy(&bits, &stored, sizeof bits);
    Order::store(at, bits);
}

/// Bits of a unit, which others have the rest of: neither is in one step.
template <typename Value, typename Unit, typename Order, unsigned Position, unsigned Width>
struct BitField {
    static constexpr unsigned REST = sizeof(Unit) * 8 - Width;
    static constexpr Unit MASK = static_cast<Unit>(static_cast<Unit>(~Unit{0}) >> REST);

    static Value get(const unsigned char *at) noexcept {
        const auto bits = static_cast<Unit>(Order::template load<Unit>(at) >> Position & MASK);
        if constexpr (std::is_signed_v<Value>) {
            const auto sign = static_cast<Unit>(Unit{1} << (Width - 1));
            return static_cast<Value>(static_cast<Unit>(static_cast<Unit>(bits ^ sign) - sign));
        } else {
            return static_cast<Value>(bits);
        }
    }

    static void set(unsigned char *at, const char *property, Value value) {
        const auto others = static_cast<Unit>(Order::template load<Unit>(at) & static_cast<Unit>(~static_cast<Unit>(MASK << Position)));
        const auto bits = static_cast<Unit>(static_cast<Unit>(value) & MASK);
        unsigned char written[sizeof(Unit)];
        Order::store(written, static_cast<Unit>(bits << Position));
        if (BitField<Value, Unit, Order, Position, Width>::get(written) != value) {
            throw std::out_of_range(std::string(property) + ": " + std::to_string(value) + " doesn't fit in "
                + std::to_string(Width) + (std::is_signed_v<Value> ? " signed bits" : " bits"));
        }
        Order::store(at, static_cast<Unit>(others | static_cast<Unit>(bits << Position)));
    }
};

/// An index that the array has.
inline std::size_t index(const char *property, std::size_t index, std::size_t length) {
    if (index >= length) {
        throw std::out_of_range(
            std::string(property) + ": index " + std::to_string(index) + " of " + std::to_string(length));
    }
    return index;
}

inline std::size_t index(const char *property, std::size_t row, std::size_t rows, std::size_t column, std::size_t columns) {
    return detail::index(property, row, rows) * columns + detail::index(property, column, columns);
}

/// All elements of an array, where they lie.
template <typename T, typename Byte>
auto span(const char *property, Byte *at, std::size_t length) {
    using Element = std::conditional_t<std::is_const_v<Byte>, const T, T>;
    void *const place = const_cast<unsigned char *>(at);
    if (reinterpret_cast<std::uintptr_t>(place) % alignof(T) != 0) {
        throw std::logic_error(std::string(property) + ": not aligned in a packed struct, so it has single elements only");
    }
    return Span<Element>(static_cast<Element *>(place), length);
}

