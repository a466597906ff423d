# The structs.


class _Locks_R_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("sequence", _ctypes.c_uint32 * 2),
        ("price", _ctypes.c_double),
    ]


_assert_layout(
    _Locks_R_raw,
    16,
    [
        ("price", 8, 8),
        ("sequence", 0, 8),
    ],
)


class Locks_R(_Locks_R_raw, _Region):
    """In fluent style, and beside a name that a type variable might have."""

    __slots__ = ()
    SIZEOF = 16
    FINGERPRINT = 0x32F08E5B49D3CEDC
    _SEQUENCE = 0
    _DESCRIPTOR = "0 sequence 8 sequence\n8 float64 8 price\n"

    price = _Field("price", _Float("d"))
    sequence = _Field("sequence", _Words(_Sequence), False)
